import { directionOf, type Finding, type Report } from '@preclear/core'
import type { RefObject, VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { explained } from '../state/explained.ts'
import { marksFor } from '../state/findings.ts'
import { checking, creative, report } from '../state/live-check.ts'
import { draft, view } from '../state/store.ts'
import { countryName, t } from '../strings/t.ts'
import { Icon, Logo } from '../ui/Icon.tsx'
import { marked } from '../ui/marked.tsx'
import { shortDigest } from './digest.ts'
import { saveHtml, saveJson } from './download.ts'
import { dateOf, FindingRow } from './FindingRow.tsx'
import { placeOf } from './place.ts'
import { NotChecked, WordsRead } from './Reading.tsx'

const OUTCOME = {
  likely_rejected: { icon: 'reject', tone: '#b3261e' },
  likely_limited: { icon: 'limit', tone: '#855000' },
  needs_human: { icon: 'review', tone: '#673db0' },
  no_issue_found: { icon: 'ok', tone: '#146338' },
} as const

function Head({ now }: { now: Report }): VNode {
  const { icon, tone } = OUTCOME[now.outcome]
  const facts: readonly (readonly [string, string])[] = [
    [t('platform'), 'TikTok'],
    [t('market', { n: now.markets.length }), now.markets.map(countryName).join(', ') || t('countryNone')],
    [t('checkedAt'), dateOf(now.at)],
    [t('rules'), now.packs.map((pack) => `${pack.id} ${pack.version}`).join(', ')],
    [t('sent'), t('sentBytes', { n: now.network.bytesSent })],
  ]
  return (
    <header>
      <div>
        <div class="mark">
          <Logo size={14} />
          {t('reportTitle')}
        </div>
        <h1 dir="auto">{draft.value.name || t('untitled')}</h1>
        {checking.value ? (
          <p class="out wait">
            <Icon name="wait" size={18} />
            {t('stillReading')}
          </p>
        ) : (
          <p class="out" style={{ color: tone }}>
            <Icon name={icon} size={18} />
            {t(now.outcome)}
          </p>
        )}
      </div>
      <dl>
        {facts.map(([name, value]) => [
          <dt key={name}>{name}</dt>,
          <dd key={`${name}=`} class="num">
            {value}
          </dd>,
        ])}
      </dl>
    </header>
  )
}

function Table({ now }: { now: Report }): VNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">#</span>
          </th>
          <th scope="col">{t('whatWhy')}</th>
          <th scope="col">{t('effect')}</th>
          <th scope="col">{t('howToFix')}</th>
        </tr>
      </thead>
      <tbody>
        {now.findings.map((finding, i) => (
          <FindingRow key={finding.id} finding={finding} n={i + 1} />
        ))}
      </tbody>
    </table>
  )
}

/** Rules that are not in force yet: the day first, then what they would say about this ad. */
function Later({ findings }: { findings: readonly Finding[] }): VNode | null {
  if (findings.length === 0) return null
  return (
    <>
      <h2>{t('later')}</h2>
      <ul class="later">
        {findings.map((finding) => {
          const said = explained.value.get(finding.fingerprint)
          return (
            <li key={finding.fingerprint}>
              <b>{t('fromDate', { date: dateOf(finding.effectiveFrom ?? '') })}</b>{' '}
              <span lang={said?.language} dir={directionOf(said?.language ?? 'en')}>
                {said?.title ?? finding.ruleId}. {said?.why}
              </span>{' '}
              <small>{placeOf(finding, creative.value)}</small>
            </li>
          )
        })}
      </ul>
    </>
  )
}

const Back = (): VNode => (
  <button
    class="b"
    type="button"
    onClick={() => {
      view.value = 'form'
    }}
  >
    {t('back')}
  </button>
)

/** Nothing leaves the page before the files are read: half a report would say too little. */
function Keep({ act, children, ...rest }: { act: () => void; class: string; children: string }): VNode {
  return (
    <button {...rest} type="button" aria-disabled={checking.value} onClick={() => checking.value || act()}>
      {children}
    </button>
  )
}

function Bar({ now, article }: { now: Report; article: RefObject<HTMLElement | null> }): VNode {
  return (
    <div class="report-bar">
      <Back />
      <Keep class="b push" act={() => saveJson(now)}>
        {t('saveJson')}
      </Keep>
      <Keep class="b" act={() => article.current && saveHtml(article.current)}>
        {t('saveHtml')}
      </Keep>
      <Keep class="b pri" act={() => window.print()}>
        {t('print')}
      </Keep>
    </div>
  )
}

export function ReportPage(): VNode {
  const article = useRef<HTMLElement>(null)
  const now = report.value
  const { body } = draft.value
  if (!now)
    return (
      <main>
        <div class="report-bar">
          <Back />
        </div>
        <p class="report">{t('nothingWritten')}</p>
      </main>
    )
  return (
    <main>
      <Bar now={now} article={article} />
      <article class="report" ref={article}>
        <Head now={now} />
        {body && (
          <>
            <h2>{t('caption')}</h2>
            <blockquote dir="auto">{marked(body, marksFor(now, '/text/body', body))}</blockquote>
          </>
        )}
        {!checking.value && <WordsRead now={now} />}
        {now.findings.length > 0 && (
          <>
            <h2>{t('fixList', { n: now.findings.length })}</h2>
            <Table now={now} />
          </>
        )}
        <Later findings={now.upcoming} />
        {!checking.value && <NotChecked now={now} />}
        <div class="foot">
          <span>{t('disclaimerLine')}</span>
          <span class="num" dir="ltr">
            {now.packs.map((pack) => `${pack.id} ${shortDigest(pack.digest)}`).join(' · ')}
          </span>
        </div>
      </article>
    </main>
  )
}
