import type { VNode } from 'preact'
import type { Theme } from './state/storage.ts'
import { theme } from './state/store.ts'
import { currentStep, goTo, steps } from './steps.ts'
import { LANGUAGES } from './strings/languages.ts'
import { language, speak, t } from './strings/t.ts'
import { Icon, Logo } from './ui/Icon.tsx'

const THEMES: readonly (readonly [Theme, 'themeSystem' | 'themeLight' | 'themeDark'])[] = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
]

const Preferences = (): VNode => (
  <div class="prefs">
    <label>
      <span class="vh">{t('language')}</span>
      <select id="language" class="lang" value={language.value} onChange={(e) => void speak(e.currentTarget.value)}>
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag} selected={tag === language.value}>
            {name}
          </option>
        ))}
      </select>
    </label>
    <label class="shade">
      <Icon name="theme" />
      <span class="vh">{t('theme')}</span>
      <select
        id="theme"
        value={theme.value}
        onChange={(e) => {
          theme.value = THEMES.find(([id]) => id === e.currentTarget.value)?.[0] ?? 'system'
        }}
      >
        {THEMES.map(([id, label]) => (
          <option key={id} value={id} selected={id === theme.value}>
            {t(label)}
          </option>
        ))}
      </select>
    </label>
  </div>
)

export function Header(): VNode {
  const all = steps.value
  const at = currentStep.value
  return (
    <header class="top">
      <div class="brand">
        <Logo />
        Preclear
      </div>
      <nav aria-label={t('steps')}>
        <ol class="steps">
          {all.map(({ id, state }, i) => (
            <li key={id} class={state} aria-current={i === at ? 'step' : undefined}>
              <button type="button" onClick={() => goTo(id)}>
                <i aria-hidden="true">
                  {state === 'done' && i !== at ? (
                    <Icon name="check" size={12} />
                  ) : state === 'warn' && i !== at ? (
                    '!'
                  ) : (
                    i + 1
                  )}
                </i>
                <span>{t(id)}</span>
                {state === 'warn' && <span class="vh"> ({t('attention')})</span>}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <p class="mstep num">
        <span aria-hidden="true" dir="ltr">
          {at + 1} / {all.length}
        </span>
        <span class="vh">{t('stepOf', { n: at + 1, total: all.length })}</span>
      </p>
      <Preferences />
    </header>
  )
}
