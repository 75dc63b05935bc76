import type { NotRun } from '@preclear/core'
import type { JSX } from 'preact'
import { mediumName, shortName } from '../../model/medium.ts'
import { rulesChecked } from '../../model/outcome.ts'
import { placeName } from '../../model/place.ts'
import { Icon } from '../shell/Icon.tsx'
import type { View } from '../view.ts'
import { whyNotRun } from './reasons.ts'

interface ViewProps {
  readonly view: View
}

/** What was checked, what could not be and why, and what was read. */
export function Coverage({ view }: ViewProps): JSX.Element | null {
  const { words, state } = view
  const { report } = state
  const { t } = words
  if (!report || state.phase === 'checking') return null
  const gaps = gapsOf(report.notRun)
  return (
    <details class="cov" part="coverage" open={report.findings.length === 0}>
      <summary>
        <Icon name={gaps.length ? 'notrun' : 'check'} />
        <span>
          {t('covered', { n: rulesChecked(report) })}{' '}
          <span class="soft">
            {words.sentences(
              gaps.length ? t('notRun', { n: report.notRun.length }) : t('coveredAll'),
              gaps.map((gap) => `${whyNotRun(view, gap.first)} (${words.number(gap.n)})`).join(' · '),
            )}
          </span>
        </span>
        <span class="chev">
          <Icon name="chevron" />
        </span>
      </summary>
      <div class="in">
        {report.surfaces.map(
          (surface) =>
            surface.words && (
              <div key={surface.id}>
                <b>{t('wordsIn', { what: placeName(words, surface.path, state.creative) })}</b>
                <div class="quote read" lang={surface.language === 'und' ? '' : surface.language} dir="auto">
                  {surface.text || t('noWords')}
                </div>
              </div>
            ),
        )}
        {report.surfaces.length > 0 && (
          <p>
            <b>{t('whatRead')}</b>
            {report.surfaces.map((surface) => (
              <bdi key={surface.id}>
                {t('inLanguage', {
                  what: placeName(words, surface.path, state.creative),
                  language: surface.language === 'und' ? t('unknownLanguage') : words.name(surface.language),
                })}
              </bdi>
            ))}
          </p>
        )}
      </div>
    </details>
  )
}

interface Gap {
  readonly reason: string
  readonly n: number
  readonly first: NotRun
}
/** Grouped by reason, the most frequent first. */
function gapsOf(notRun: readonly NotRun[]): Gap[] {
  const gaps = new Map<string, Gap>()
  for (const gap of notRun) {
    const { n, first } = gaps.get(gap.reason) ?? { n: 0, first: gap }
    gaps.set(gap.reason, { reason: gap.reason, n: n + 1, first })
  }
  return [...gaps.values()].sort((a, b) => b.n - a.n)
}

/** Reasons for which nothing, or little, of a file could be looked at. */
const BLIND = /^(?:sense-failed|no-decoder|no-worker|file-changed)$/

/** One line per file that could not be read. */
export function Unreadable({ view }: ViewProps): JSX.Element | null {
  const { words, state } = view
  if (!state.report || state.phase === 'checking') return null
  const failed = new Map(
    state.report.notRun
      .filter(({ reason }) => BLIND.test(reason))
      .map(({ reason, args }) => [nameOf(view, String(args?.mediaId ?? args?.name ?? '')), reason] as const),
  )
  return (
    <>
      {[...failed].map(([name, reason]) => (
        <div class="notice" key={name}>
          <Icon name="file" size={20} />
          <h3>{words.t('fileTitle', { name })}</h3>
          <p>{whyNotRun(view, { reason })}</p>
          {reason === 'sense-failed' && <p>{words.t('fileLine')}</p>}
        </div>
      ))}
    </>
  )
}

const nameOf = ({ words, state }: View, id: string): string => shortName(mediumName(words, id, state.creative))
