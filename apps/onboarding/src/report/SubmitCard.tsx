import type { Report } from '@preclear/core'
import type { ComponentChildren, VNode } from 'preact'
import { countRejects } from '../state/findings.ts'
import { checking, report } from '../state/live-check.ts'
import { draft, submitted, view } from '../state/store.ts'
import { t } from '../strings/t.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'

const Item = ({ icon, good, children }: { icon: IconName; good?: boolean; children: ComponentChildren }): VNode => (
  <li class={good ? '' : 'no'}>
    <Icon name={icon} />
    <span>{children}</span>
  </li>
)

/** What is known before the ad is submitted, the good and the open alike. */
function Points({ now }: { now: Report | undefined }): VNode {
  const rejects = countRejects(now)
  const others = (now?.findings.length ?? 0) - rejects
  return (
    <ul>
      {!now && <Item icon="notrun">{t('nothingWritten')}</Item>}
      {now && rejects > 0 && <Item icon="reject">{t('rejects', { n: rejects })}</Item>}
      {now && others > 0 && <Item icon="advise">{t('others', { n: others })}</Item>}
      {now && checking.value && <Item icon="wait">{t('stillReading')}</Item>}
      {now && !checking.value && rejects + others === 0 && (
        <Item icon="check" good>
          {t('noObjection')}
        </Item>
      )}
      {draft.value.url ? (
        <Item icon="check" good>
          {t('pageGiven')}
        </Item>
      ) : (
        <Item icon="notrun">{t('pageMissing')}</Item>
      )}
      {draft.value.url && !draft.value.pageText && <Item icon="notrun">{t('pageUnread')}</Item>}
      <Item icon="wait">{t('stillDecides')}</Item>
    </ul>
  )
}

/** The advertiser decides; the button is never switched off, and says what to expect. */
export function SubmitCard(): VNode {
  const now = report.value
  const ready = now?.outcome === 'no_issue_found' && !checking.value
  const hint = ready || checking.value ? '' : t(now ? 'submitWarn' : 'submitEmpty')
  return (
    <section class="card submit" id="step-submit" aria-labelledby="submit-title">
      <h2 id="submit-title" tabIndex={-1}>
        {t(ready ? 'ready' : 'before')}
      </h2>
      <Points now={now} />
      <div class="row">
        <button
          class={ready ? 'b pri grow' : 'b grow'}
          type="button"
          aria-describedby={hint ? 'submit-hint' : undefined}
          onClick={() => {
            submitted.value = true
          }}
        >
          {t(ready ? 'submitReady' : 'submitAnyway')}
        </button>
        <button
          class="b"
          type="button"
          onClick={() => {
            view.value = 'report'
          }}
        >
          {t('report')}
        </button>
      </div>
      {hint && (
        <p class="hint" id="submit-hint">
          {hint}
        </p>
      )}
      <div role="status">
        {submitted.value && (
          <p class="said">
            <Icon name="check" />
            <span>{t('submitted')}</span>
          </p>
        )}
      </div>
    </section>
  )
}
