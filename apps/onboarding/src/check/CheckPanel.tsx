import { computed, type ReadonlySignal } from '@preact/signals'
import { loadRejectionBook } from '@preclear/policies/rejections'
import { PolicyCheck } from '@preclear/widget'
import type { VNode } from 'preact'
import { isBlank, toDraft } from '../state/draft.ts'
import { engineFailed, loadEngine, precheck } from '../state/engine.ts'
import { checkAgain, checking, creative, failure, progress, report } from '../state/live-check.ts'
import { mediaDesk } from '../state/media-senses.ts'
import { shown } from '../state/show.ts'
import { draft, replaceDraft } from '../state/store.ts'
import { language, t } from '../strings/t.ts'
import { goToField } from './go-to-field.ts'

const Failed = (): VNode => (
  <div class="card note" role="alert">
    <p>{t('checkFailed')}</p>
    <p>
      <button class="b" type="button" onClick={() => void loadEngine()}>
        {t('tryAgain')}
      </button>
    </p>
  </div>
)

/** The form shows the pictures already; the widget draws them again only where it has something to mark. */
const hasMarkedMedia: ReadonlySignal<boolean> = computed(() =>
  (report.value?.findings ?? []).some(({ evidence }) => evidence.some((e) => 'mediaId' in e)),
)

export function CheckPanel(): VNode {
  if (engineFailed.value) return <Failed />
  if (!precheck.value)
    return (
      <div class="card note" role="status">
        {t('loading')}
      </div>
    )
  return (
    <div class="check" aria-busy={checking.value}>
      <PolicyCheck
        report={report.value}
        creative={isBlank(draft.value) ? undefined : creative.value}
        precheck={precheck.value}
        language={language.value}
        parts={hasMarkedMedia.value ? ['media'] : []}
        busy={checking.value}
        progress={progress.value}
        media={mediaDesk}
        error={failure.value}
        openFinding={shown.value}
        rejections={loadRejectionBook}
        onCheckAgain={checkAgain}
        onFix={(fixed) => replaceDraft(toDraft(fixed))}
        onUndo={(before) => replaceDraft(toDraft(before))}
        onFocusField={(path) => goToField(path)}
      />
    </div>
  )
}
