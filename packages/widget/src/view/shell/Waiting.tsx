import type { JSX } from 'preact'
import { mediumName } from '../../model/medium.ts'
import type { View } from '../view.ts'
import { Icon } from './Icon.tsx'

interface ViewProps {
  readonly view: View
}

/** Nothing to check, or nothing checked yet. A host may put its own words in the slot `empty`. */
export function Empty({ view, ready }: ViewProps & { readonly ready: boolean }): JSX.Element {
  const { controller, words, options, goTo } = view
  const { t } = words
  return (
    <div class="empty" part="empty">
      <slot name="empty">
        <Icon name="logo" size={24} />
        <h2>{t(ready ? 'readyTitle' : 'emptyTitle')}</h2>
        <p>{t(ready ? 'readyLine' : 'emptyLine')}</p>
      </slot>
      {ready && controller.canCheck && (
        <button class="btn pri" part="button" type="button" onClick={() => void controller.check()}>
          {t('check')}
        </button>
      )}
      {options.rejections && (
        <button class="btn txt sm" type="button" onClick={() => goTo('rejection')}>
          {t('rejectedBefore')}
        </button>
      )}
    </div>
  )
}

export function Checking({ view }: ViewProps): JSX.Element {
  const { t } = view.words
  const { progress, creative, report } = view.state
  const states = { started: 'senseStarted', done: 'senseDone', failed: 'senseFailed' } as const
  return (
    <>
      <div class="outcome t-idle" part="outcome">
        <span class="spin" />
        <h2>{t('checking')}</h2>
        <p>{t(report ? 'checkingLine' : 'checkingStart')}</p>
      </div>
      {progress && progress.total > 0 && (
        <div class="sec">
          <div class="sense">
            <span>{t('step', { n: progress.done, total: progress.total })}</span>
            <progress aria-label={t('checking')} value={progress.done} max={progress.total} />
          </div>
          <ul class="senses">
            {progress.senses.map((row) => (
              <li class="sense" key={`${row.mediaId} ${row.sense}`}>
                <bdi>{mediumName(view.words, row.mediaId, creative)}</bdi>
                <span class={`st ${row.state}`}>
                  {t(states[row.state])}
                  {row.state === 'done' && <Icon name="check" size={14} />}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

interface PartFailedProps extends ViewProps {
  readonly retry: (() => void) | undefined
  /** It would have said that the check failed: that is said in any case. */
  readonly isError?: boolean
}

/** A part that is on its way, or did not arrive. */
export function PartFailed({ view, retry, isError }: PartFailedProps): JSX.Element {
  const { t } = view.words
  if (!retry && !isError)
    return (
      <div class="outcome t-idle">
        <span class="spin" />
        <h2>{t('checking')}</h2>
      </div>
    )
  return (
    <div class="outcome t-limit">
      <Icon name="limit" size={20} />
      <h2>{t(isError ? 'failTitle' : 'partFailed')}</h2>
      {retry && (
        <div class="acts">
          <button class="btn" part="button" type="button" onClick={retry}>
            {t('retry')}
          </button>
        </div>
      )}
    </div>
  )
}
