import type { VNode } from 'preact'
import { report } from './state/live-check.ts'
import type { Tab } from './state/storage.ts'
import { tab } from './state/store.ts'
import type { StringId } from './strings/en.ts'
import { t } from './strings/t.ts'
import { Icon, type IconName } from './ui/Icon.tsx'

const TABS: readonly (readonly [Tab, StringId, IconName])[] = [
  ['edit', 'edit', 'text'],
  ['look', 'previewTitle', 'video'],
  ['check', 'checkTitle', 'ok'],
]

/** On a phone one part is shown at a time. */
export function Tabs(): VNode {
  const count = report.value?.findings.length ?? 0
  const show = (id: Tab): void => {
    tab.value = id
    window.scrollTo(0, 0)
  }
  return (
    <nav class="tabs" aria-label={t('views')}>
      {TABS.map(([id, label, icon]) => (
        <button key={id} type="button" aria-current={tab.value === id ? 'page' : undefined} onClick={() => show(id)}>
          <Icon name={icon} size={20} />
          {t(label)}
          {id === 'check' && count > 0 && (
            <>
              <b aria-hidden="true">{count}</b>
              <span class="vh">{t('toFix', { n: count })}</span>
            </>
          )}
        </button>
      ))}
    </nav>
  )
}
