import type { Dimension, ErrorCard, Group, Proportion } from '@preclear/insight'
import { type Paint, safe } from '../terminal.ts'
import { intervalText, shareText } from './figures.ts'
import { cardsShown } from './measured.ts'

const NAME = 26
/** Room for a share of thousands; the blanks behind it are apart, or a long one would touch its neighbour. */
const FIGURE = 27
const MOST = 20

/** `8.3 % (6.4–11 %) of 689`; the number without its interval says too much of a small sample. */
function share(figure: Proportion): string {
  if (figure.value === null) return '–'
  return `${shareText('leakage', figure).padStart(5)} (${intervalText('leakage', figure)}) of ${figure.n}`
}

export function groupTable(by: Dimension, groups: readonly Group[], paint: Paint): string {
  const head = `${`by ${by}`.padEnd(NAME)}${'rows'.padStart(6)}  ${'leakage'.padEnd(FIGURE)} ${'overkill'.padEnd(FIGURE)} agreement`
  const lines = groups.slice(0, MOST).map(({ key, measures: { n, leakage, overkill, kappa, unread } }) => {
    const note = unread > 0 ? paint(unread === n ? '  not read' : `  ${unread} not read`, 'yellow') : ''
    return `${name(key)}${String(n).padStart(6)}  ${share(leakage).padEnd(FIGURE)} ${share(overkill).padEnd(FIGURE)} ${shareText('kappa', kappa).padEnd(4)}${note}`
  })
  return [paint(head, 'bold'), ...lines, ...more(groups.length, paint)].join('\n')
}

export function ruleTable(cards: readonly ErrorCard[], paint: Paint): string {
  const shown = cardsShown(cards)
  if (shown.length === 0) return ''
  const head = `${'by rule'.padEnd(NAME)}${'fired'.padStart(6)}  ${'precision'.padEnd(FIGURE)} ${'overkill'.padEnd(FIGURE)} leakage`
  const lines = shown
    .slice(0, MOST)
    .map(
      ({ ruleId, fired, precision, overkill, leakage }) =>
        `${name(ruleId)}${String(fired).padStart(6)}  ${share(precision).padEnd(FIGURE)} ${share(overkill).padEnd(FIGURE)} ${share(leakage)}`,
    )
  return [paint(head, 'bold'), ...lines, ...more(shown.length, paint)].join('\n')
}

function more(all: number, paint: Paint): string[] {
  return all > MOST ? [paint(`and ${all - MOST} more; --out and --json have all`, 'dim')] : []
}

function name(text: string): string {
  const shown = safe(text)
  return shown.length < NAME ? shown.padEnd(NAME) : `${shown.slice(0, NAME - 2)}… `
}
