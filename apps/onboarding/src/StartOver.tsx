import { type Signal, signal } from '@preact/signals'
import type { VNode } from 'preact'
import { startOver } from './state/store.ts'
import { t } from './strings/t.ts'
import { Icon } from './ui/Icon.tsx'

const asking: Signal<boolean> = signal(false)

/** Throwing a draft away asks once, in place. */
export function StartOver(): VNode {
  const kept = (
    <span>
      <Icon name="lock" size={14} />
      {t('kept')}
    </span>
  )
  if (!asking.value)
    return (
      <div class="foot-row">
        {kept}
        <button
          class="b sm"
          type="button"
          onClick={() => {
            asking.value = true
          }}
        >
          <Icon name="undo" size={14} />
          {t('startOver')}
        </button>
      </div>
    )
  const yes = (): void => {
    asking.value = false
    startOver()
  }
  return (
    <fieldset class="foot-row" aria-label={t('startOverSure')}>
      <span>{t('startOverSure')}</span>
      <span>
        <button class="b sm" type="button" onClick={yes}>
          {t('startOverYes')}
        </button>
        <button
          class="b sm"
          type="button"
          onClick={() => {
            asking.value = false
          }}
        >
          {t('cancel')}
        </button>
      </span>
    </fieldset>
  )
}
