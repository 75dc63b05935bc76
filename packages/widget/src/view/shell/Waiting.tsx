import type { JSX } from 'preact'
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
        <button
          class="btn pri"
          part="button"
          type="button"
          onClick={() => {
            // The button is gone in a moment, before its place has arrived.
            view.panel()?.focus()
            void controller.check()
          }}
        >
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

/** A check that runs. How far it is stands with what is certain already. */
export function Checking({ view }: ViewProps): JSX.Element {
  const { t } = view.words
  return (
    <div class="outcome t-idle" part="outcome">
      <span class="spin" />
      <h2>{t('checking')}</h2>
      <p>{t(view.state.report ? 'checkingLine' : 'checkingStart')}</p>
    </div>
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
