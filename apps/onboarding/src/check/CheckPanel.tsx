import { PolicyCheck } from '@preclear/widget'
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { engineFailed, loadEngine, precheck } from '../state/engine.ts'
import { toDraft } from '../state/draft.ts'
import { checking, creative, report } from '../state/live-check.ts'
import { shown } from '../state/show.ts'
import { replaceDraft } from '../state/store.ts'
import { language, t } from '../strings/t.ts'
import { goToField } from './go-to-field.ts'

/** Opens the asked finding in the widget and puts the focus on its row. */
function openFinding(host: HTMLElement, id: string): void {
  const index = report.value?.findings.findIndex((finding) => finding.id === id) ?? -1
  const title = report.value?.findings[index]
  const rows = host.querySelector('div')?.shadowRoot?.querySelectorAll<HTMLElement>('button[aria-expanded][aria-controls]') ?? []
  const row = title && [...rows].find((button) => button.dataset.finding === title.fingerprint) || rows[index]
  if (!row) return
  if (row.getAttribute('aria-expanded') === 'false') row.click()
  row.focus()
  row.scrollIntoView({ block: 'nearest' })
}

export function CheckPanel(): VNode {
  const host = useRef<HTMLDivElement>(null)
  const asked = shown.value
  useEffect(() => {
    if (host.current && asked) openFinding(host.current, asked.id)
  }, [asked])
  if (engineFailed.value)
    return <div class="card note" role="alert"><p>{t('checkFailed')}</p><p><button class="b" type="button" onClick={() => void loadEngine()}>{t('tryAgain')}</button></p></div>
  if (!precheck.value) return <div class="card note" role="status">{t('loading')}</div>
  return (
    <div class="check" ref={host}>
      <PolicyCheck
        report={report.value}
        creative={creative.value}
        precheck={precheck.value}
        language={language.value}
        parts={['media']}
        busy={checking.value}
        onFix={(fixed) => replaceDraft(toDraft(fixed))}
        onUndo={(before) => replaceDraft(toDraft(before))}
        onFocusField={(path) => goToField(path)}
      />
    </div>
  )
}
