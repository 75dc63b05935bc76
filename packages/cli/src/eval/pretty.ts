import type { Asked, Metric } from '@preclear/insight'
import type { Paint } from '../terminal.ts'
import { safe } from '../terminal.ts'
import {
  boundText,
  chanceText,
  countOf,
  DIRECTION_WORDS,
  intervalText,
  METRIC_WORDS,
  packsText,
  shareText,
} from './figures.ts'
import type { Evaluation } from './measured.ts'
import { groupTable, ruleTable } from './pretty-tables.ts'
import { worstRows } from './pretty-worst.ts'

const SHOWN: readonly Metric[] = [
  'leakage',
  'softness',
  'overkill',
  'overkillByRejection',
  'precision',
  'recall',
  'kappa',
]
const MOST_CHANGES = 20

/** For people at a terminal: the figures, the tables asked for, what is beyond the thresholds, what changed, and the worst rows. */
export function prettyOf(evaluation: Evaluation, worst: number, paint: Paint): string {
  const sections = [
    head(evaluation, paint),
    figures(evaluation, paint),
    ...evaluation.by.map((by) =>
      by === 'rule' ? ruleTable(evaluation.cards, paint) : groupTable(by, evaluation.groups[by] ?? [], paint),
    ),
    worstRows(evaluation.rows, worst, paint),
    changes(evaluation, paint),
    limits(evaluation, paint),
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function head({ set, all, problems, packs, at }: Evaluation, paint: Paint): string {
  const { ok, review, violate } = all.labels
  const lines = [
    `${paint(safe(set), 'bold')}  ${countOf(all.n, 'row')}: ${ok} ok, ${review} review, ${violate} violate`,
    paint(`${packsText(packs)}; rules of ${at}`, 'dim'),
  ]
  if (problems > 0)
    lines.push(
      paint(`${countOf(problems, 'row')} could not be read and ${problems === 1 ? 'is' : 'are'} not counted`, 'red'),
    )
  if (all.unread > 0)
    lines.push(
      paint(`${countOf(all.unread, 'row')} in a language that is not read: no claim could be found there`, 'yellow'),
    )
  return lines.join('\n')
}

function figures({ all }: Evaluation, paint: Paint): string {
  return SHOWN.map((metric) => {
    const figure = all[metric]
    const [name, what] = METRIC_WORDS[metric]
    const rows = 'count' in figure ? `${figure.count} of ${figure.n}` : countOf(figure.n, 'row')
    return `${name.padEnd(22)}${paint(shareText(metric, figure).padStart(6), 'bold')}  ${intervalText(metric, figure).padEnd(15)}${rows.padEnd(16)}  ${paint(what, 'dim')}`
  }).join('\n')
}

function changes({ comparison, rows }: Evaluation, paint: Paint): string {
  if (!comparison) return ''
  const { leakage, overkill, changes: changed, onlyBefore, onlyAfter, relabelled } = comparison
  const places = new Map(rows.map(({ id, place }) => [id, place]))
  const lines = [
    `${paint('Against', 'bold')} ${safe(comparison.with.set)}, rules of ${safe(comparison.with.at)}: ${countOf(changed.length, 'row')} of ${comparison.n} changed`,
    `  leaks     ${leakage.closed} closed, ${leakage.opened} opened  ${paint(chanceText(leakage.p), 'dim')}`,
    `  overkill  ${overkill.closed} closed, ${overkill.opened} opened  ${paint(chanceText(overkill.p), 'dim')}`,
    ...changed.slice(0, MOST_CHANGES).map(({ id, label, before, after, direction }) => {
      const colour = direction.endsWith('opened') ? 'red' : direction.endsWith('closed') ? 'green' : 'yellow'
      return `  ${paint(DIRECTION_WORDS[direction].padEnd(16), colour)}${safe(id)} (${label})  ${before} → ${after}  ${paint(safe(places.get(id) ?? ''), 'dim')}`
    }),
  ]
  if (changed.length > MOST_CHANGES)
    lines.push(paint(`  and ${changed.length - MOST_CHANGES} more; --out shows all`, 'dim'))
  const apart = [
    ...(onlyBefore.length > 0 ? [`${countOf(onlyBefore.length, 'row')} only before`] : []),
    ...(onlyAfter.length > 0 ? [`${countOf(onlyAfter.length, 'row')} only now`] : []),
    ...(relabelled.length > 0 ? [`${countOf(relabelled.length, 'row')} with another label`] : []),
  ]
  if (apart.length > 0) lines.push(`  ${apart.join(', ')}`)
  return lines.join('\n')
}

function limits({ judgement }: Evaluation, paint: Paint): string {
  if (!judgement) return ''
  const { failed, kept, unmeasured } = judgement
  const asked = failed.length + kept.length + unmeasured.length
  const line = ({ what, metric, bound, n, ...figure }: Asked): string => {
    const found =
      figure.value === null
        ? 'no row to measure'
        : `${shareText(metric, figure)} (${intervalText(metric, figure)}, ${countOf(n, 'row')})`
    return `  ${safe(what)}: ${METRIC_WORDS[metric][0].toLowerCase()} ${found}, asked ${boundText(metric, bound)}`
  }
  const verdict =
    failed.length > 0
      ? paint(`${failed.length} of ${asked} thresholds broken`, 'red')
      : paint(`${kept.length} of ${asked} thresholds kept`, 'green')
  return [verdict, ...failed.map(line), ...unmeasured.map((one) => paint(line(one), 'yellow'))].join('\n')
}
