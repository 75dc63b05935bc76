import type { Finding, NotRun, Report } from '@preclear/core'
import type { JSX } from 'preact'
import type { Said } from '../model/explain.ts'
import { mediumName, placeName } from '../model/place.ts'
import type { Words } from '../strings/strings.ts'
import type { Explainer, PolicyCheckProps } from '../types.ts'
import { Icon } from './Icon.tsx'

/** Rules that are not yet in force: the date first, no effect today. */
export function Later({
  words,
  findings,
  said,
}: {
  readonly words: Words
  readonly findings: readonly Finding[]
  readonly said: readonly Said[]
}): JSX.Element | null {
  if (!findings.length) return null
  return (
    <>
      <div class="grouphead">
        <h3 class="label">{words.t('later')}</h3>
      </div>
      <ul class="list first later">
        {findings.map((finding, i) => (
          <li class="t-advise" key={finding.fingerprint}>
            <div class="item">
              <span class="n">
                <Icon name="later" />
              </span>
              <div lang={said[i]?.language}>
                <span class="tt">{said[i]?.title}</span>
                <div class="meta" lang={words.language}>
                  <span class="eff">{words.t('laterFrom', { date: words.date(finding.effectiveFrom ?? '') })}</span>
                  <span>{words.t('laterLine')}</span>
                </div>
                <p>
                  <bdi>{said[i]?.why}</bdi>
                </p>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

interface CoverageProps {
  readonly words: Words
  readonly report: Report
  readonly precheck: Explainer | undefined
  readonly isOpen: boolean
}

/** What was checked, what could not be and why, and what was read. */
export function Coverage({ words, report, precheck, isOpen }: CoverageProps): JSX.Element {
  const { t } = words
  const gaps = gapsOf(report.notRun)
  const checked = report.passes.length + report.findings.length
  const label = (first: NotRun): string =>
    precheck?.label(`notRun.${first.reason}`, first.args, words.language) ?? first.reason.replaceAll('-', ' ')
  return (
    <details class="cov" open={isOpen}>
      <summary>
        <Icon name={gaps.length ? 'notrun' : 'check'} />
        <span>
          {t('covered', { n: checked })}{' '}
          <span class="soft">
            {gaps.length ? t('notRun', { n: report.notRun.length }) : t('coveredAll')}{' '}
            {gaps.map((gap) => `${label(gap.first)} (${words.number(gap.n)})`).join(' · ')}
          </span>
        </span>
        <span class="chev">
          <Icon name="chevron" />
        </span>
      </summary>
      <div class="in">
        {report.surfaces.length > 0 && (
          <p>
            <b>{t('whatRead')}</b>
            {report.surfaces.map((surface) => (
              <bdi key={surface.id}>
                {t('inLanguage', {
                  what: placeName(words, surface.path),
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

/** One line per file that could not be read. */
export function Unreadable({
  words,
  report,
  creative,
  precheck,
}: Pick<PolicyCheckProps, 'creative' | 'precheck'> & { readonly words: Words; readonly report: Report }): JSX.Element {
  const failed = new Map(
    report.notRun
      .filter(({ reason }) => reason === 'sense-failed')
      .map((gap) => [String(gap.args?.mediaId ?? ''), gap] as const),
  )
  return (
    <>
      {[...failed].map(([id, gap]) => (
        <div class="notice" key={id}>
          <Icon name="file" size={20} />
          <h3>{words.t('fileTitle', { name: mediumName(words, id, creative) })}</h3>
          <p>
            {precheck?.label(`notRun.${gap.reason}`, gap.args, words.language)} {words.t('fileLine')}
          </p>
        </div>
      ))}
    </>
  )
}

export function Foot({ words, report }: { readonly words: Words; readonly report: Report | undefined }): JSX.Element {
  const { t } = words
  const [pack] = report?.packs ?? []
  const time = report && t('seconds', { n: Math.round(report.timing.totalMs / 10) / 100 })
  return (
    <footer class="foot0">
      <span class="priv">
        <Icon name="lock" size={14} />
        {t('bytes', { n: report?.network.bytesSent ?? 0 })}
      </span>
      {pack && <span class="num">{[t('version', { version: pack.version }), time].join(' · ')}</span>}
    </footer>
  )
}
