import type { Report } from '@preclear/core'
import type { JSX } from 'preact'
import { fixableRows, openRows, type Row } from '../model/rows.ts'
import type { Words } from '../strings/strings.ts'
import { Icon, type IconName } from './Icon.tsx'

const LOOKS: Readonly<Record<Report['outcome'], readonly [tone: string, icon: IconName]>> = {
  likely_rejected: ['reject', 'reject'],
  likely_limited: ['limit', 'limit'],
  needs_human: ['review', 'review'],
  no_issue_found: ['ok', 'ok'],
}

/** What the open lines alone lead to. After a fix it is shown at once, before the recheck comes back with the same. */
export function outcomeOf(rows: readonly Row[]): Report['outcome'] {
  const effects = new Set(openRows(rows).map((row) => row.finding.effect))
  if (effects.has('reject')) return 'likely_rejected'
  if (effects.has('limit')) return 'likely_limited'
  return effects.has('review') ? 'needs_human' : 'no_issue_found'
}

/** The outcome in one sentence. Tips are not things to fix. */
export function outcomeLine(words: Words, report: Report, rows: readonly Row[]): string {
  const open = openRows(rows)
  const done = rows.length - open.length
  const toFix = open.filter((row) => row.finding.effect !== 'advise')
  const outcome = outcomeOf(rows)
  const ready = fixableRows(toFix).length
  if (outcome === 'no_issue_found') {
    const checked = report.passes.length + report.findings.length
    const line = done ? words.t('cleanFixed', { n: done }) : words.t('clean', { n: checked })
    const tips = open.length ? ` ${words.t('tips', { n: open.length })}` : ''
    return (!done && open.length ? words.t('covered', { n: checked }) : line) + tips
  }
  if (done) return words.t('left', { done, n: toFix.length })
  if (outcome === 'needs_human' && !ready) return words.t('toReview', { n: toFix.length })
  return words.t('open', { n: toFix.length }) + (ready ? ` ${words.t('ready', { n: ready })}` : '')
}

interface OutcomeProps {
  readonly words: Words
  readonly report: Report
  readonly rows: readonly Row[]
  readonly onApplyAll: (() => void) | undefined
  readonly onSeeChanges: () => void
}

export function Outcome({ words, report, rows, onApplyAll, onSeeChanges }: OutcomeProps): JSX.Element {
  const outcome = outcomeOf(rows)
  const [tone, icon] = LOOKS[outcome]
  const done = rows.filter((row) => row.done).length
  const fixable = fixableRows(rows).length
  return (
    <div class={`outcome t-${tone}`}>
      <Icon name={icon} size={20} />
      <h2>{words.t(outcome)}</h2>
      <p>{outcomeLine(words, report, rows)}</p>
      {done > 0 && (
        <div class="meter" aria-hidden="true">
          {rows.map((row, i) => (
            <i key={row.n} data-done={i < done ? '' : undefined} />
          ))}
        </div>
      )}
      {outcome === 'no_issue_found' && (
        <p class="fine">{words.t(report.notRun.length ? 'notPromise' : 'notPromiseAll')}</p>
      )}
      {fixable > 0 && onApplyAll && (
        <div class="acts">
          <button class="btn pri" type="button" onClick={onApplyAll}>
            {words.t('applyN', { n: fixable })}
          </button>
          <button class="btn txt" type="button" onClick={onSeeChanges}>
            {words.t('seeChanges')}
          </button>
        </div>
      )}
    </div>
  )
}
