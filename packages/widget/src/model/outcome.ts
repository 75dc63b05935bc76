import type { Outcome, Report } from '@preclear/core'
import type { Words } from '../strings/strings.ts'
import { fixableRows, openRows, type Row, standingRows } from './rows.ts'

/** What the lines that stand lead to. After a fix it is shown at once, before the recheck comes back with the same. */
export function outcomeOf(rows: readonly Row[]): Outcome {
  const effects = new Set(standingRows(rows).map((row) => row.finding.effect))
  if (effects.has('reject')) return 'likely_rejected'
  if (effects.has('limit')) return 'likely_limited'
  return effects.has('review') ? 'needs_human' : 'no_issue_found'
}

/** The outcome in one or two sentences. Tips are not things to fix, nor is what a person set aside. */
export function outcomeLine(words: Words, report: Report, rows: readonly Row[]): string {
  const aside = rows.filter((row) => row.aside && !row.done).length
  const line = lineOf(words, report, rows)
  return aside ? words.sentences(line, words.t('asideN', { n: aside })) : line
}

/** A rule that found several things was checked once. */
export function rulesChecked({ passes, findings }: Report): number {
  return new Set([...passes, ...findings.map(({ ruleId }) => ruleId)]).size
}

function lineOf(words: Words, report: Report, rows: readonly Row[]): string {
  const { t } = words
  const open = openRows(rows)
  const done = rows.filter((row) => row.done).length
  const toFix = open.filter((row) => row.finding.effect !== 'advise')
  const outcome = outcomeOf(rows)
  const ready = fixableRows(toFix).length
  if (outcome === 'no_issue_found') {
    const checked = rulesChecked(report)
    const line = done ? t('cleanFixed', { n: done }) : t('clean', { n: checked })
    const tips = open.length ? t('tips', { n: open.length }) : ''
    return words.sentences(!done && open.length ? t('covered', { n: checked }) : line, tips)
  }
  if (done) return t('left', { done, n: toFix.length })
  if (outcome === 'needs_human' && !ready && toFix.length) return t('toReview', { n: toFix.length })
  return words.sentences(t('open', { n: toFix.length }), ready ? t('ready', { n: ready }) : '')
}
