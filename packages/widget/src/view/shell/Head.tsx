import type { JSX } from 'preact'
import type { View } from '../view.ts'
import { Icon } from './Icon.tsx'

/** Platforms whose name is not their id. */
const PLATFORMS: Readonly<Record<string, string>> = { tiktok: 'TikTok' }
export const platformName = (id: string): string => (Object.hasOwn(PLATFORMS, id) ? PLATFORMS[id] : undefined) ?? id

interface ViewProps {
  readonly view: View
}

export function Head({ view }: ViewProps): JSX.Element {
  const { words, state, controller } = view
  const { report } = state
  const busy = state.phase === 'checking'
  const markets = report ? words.list(report.markets.map(words.market)) : ''
  return (
    <header class="head" part="head">
      <Icon name="logo" />
      <span class="name">{words.t('title')}</span>
      <slot name="head" />
      <span class="ctx">
        {[report && platformName(report.platform), markets].filter(Boolean).map((part, i) => (
          <bdi key={part}>{i ? ` · ${part}` : part}</bdi>
        ))}
      </span>
      <LanguageSwitch view={view} />
      {controller.canCheck && (
        <button
          class="iconbtn"
          type="button"
          aria-label={words.t('again')}
          title={words.t('again')}
          aria-disabled={busy}
          onClick={() => busy || void controller.check()}
        >
          <Icon name="again" />
        </button>
      )}
    </header>
  )
}

/** A native menu: it is in the top layer of every host, and every screen reader and phone knows it. */
export function LanguageSwitch({ view }: ViewProps): JSX.Element | null {
  const { words, options } = view
  const { onLanguage, languages = words.available } = options
  if (!onLanguage || languages.length < 2) return null
  return (
    <span class="iconbtn lang" title={words.t('switchLanguage')}>
      <Icon name="language" />
      <select
        aria-label={words.t('switchLanguage')}
        value={words.language}
        onChange={(event) => onLanguage(event.currentTarget.value)}
      >
        {(view.isShown ? languages : [words.language]).map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {words.name(tag, true)}
          </option>
        ))}
      </select>
    </span>
  )
}
