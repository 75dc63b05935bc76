import type { Report } from '@preclear/core'
import type { JSX } from 'preact'
import type { Words } from '../strings/strings.ts'
import { Icon } from './Icon.tsx'

/** Platforms whose name is not their id. */
const PLATFORMS: Readonly<Record<string, string>> = { tiktok: 'TikTok' }

interface HeadProps {
  readonly words: Words
  readonly report: Report | undefined
  readonly busy: boolean
  readonly onCheckAgain: (() => void) | undefined
  readonly onLanguage: ((language: string) => void) | undefined
}

export function Head({ words, report, busy, onCheckAgain, onLanguage }: HeadProps): JSX.Element {
  const platform = report && (PLATFORMS[report.platform] ?? report.platform)
  const markets = report ? words.list(report.markets.map(words.market)) : ''
  return (
    <header class="head">
      <Icon name="logo" />
      <span class="name">{words.t('title')}</span>
      <span class="ctx">
        {[platform, markets].filter(Boolean).map((part, i) => (
          <bdi key={part}>{i ? ` · ${part}` : part}</bdi>
        ))}
      </span>
      {onLanguage && words.available.length > 1 && (
        <span class="iconbtn lang" title={words.t('switchLanguage')}>
          <Icon name="language" />
          <select
            aria-label={words.t('switchLanguage')}
            value={words.language}
            onChange={(event) => onLanguage(event.currentTarget.value)}
          >
            {words.available.map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {words.name(tag, true)}
              </option>
            ))}
          </select>
        </span>
      )}
      {onCheckAgain && (
        <button
          class="iconbtn"
          type="button"
          aria-label={words.t('again')}
          title={words.t('again')}
          aria-disabled={busy}
          onClick={() => busy || onCheckAgain()}
        >
          <Icon name="again" />
        </button>
      )}
    </header>
  )
}
