import { type Mistake, mistakesIn } from '@preclear/insight'
import { EFFECT_COLOURS, type Paint, safe, underlined } from '../terminal.ts'
import type { EvalRow } from './eval-row.ts'
import { MISTAKE_WORDS } from './figures.ts'

/** Kinds whose rows are printed; of the milder ones the number. */
const PRINTED: readonly Mistake[] = ['leak', 'wrong-rejection', 'wrong-flag']
const LONGEST = 150
const MOST_FINDINGS = 3

/** The first `most` rows of each kind of grave mistake, with the words and rules that led there. */
export function worstRows(rows: readonly EvalRow[], most: number, paint: Paint): string {
  const groups = mistakesIn(rows)
  const printed = groups
    .filter(({ mistake }) => most > 0 && PRINTED.includes(mistake))
    .map(({ mistake, rows: own }) => {
      const [name, what] = MISTAKE_WORDS[mistake]
      const more = own.length > most ? [paint(`  and ${own.length - most} more`, 'dim')] : []
      const head = `${paint(`${name} (${own.length})`, 'bold')}  ${paint(what, 'dim')}`
      return [head, ...own.slice(0, most).flatMap((row) => rowLines(row, paint)), ...more].join('\n')
    })
  const counted = groups
    .filter(({ mistake }) => most === 0 || !PRINTED.includes(mistake))
    .map(({ mistake, rows: own }) => `${own.length} ${MISTAKE_WORDS[mistake][0].toLowerCase()}`)
  if (counted.length > 0)
    printed.push(`${paint(`Also ${counted.join(', ')}`, 'bold')}${paint('; --out shows every row', 'dim')}`)
  return printed.join('\n\n')
}

function rowLines(row: EvalRow, paint: Paint): string[] {
  const about = [row.language, ...(row.categories ?? [])].join(', ')
  const place = row.place.endsWith(row.id) ? '' : `${safe(row.place)}  `
  const head = `  ${safe(row.id)}  ${paint(`${place}${safe(about)}`, 'dim')}`
  const shown = row.findings.filter(({ effect, shadow }) => effect !== 'advise' && !shadow).slice(0, MOST_FINDINGS)
  if (shown.length === 0) return [head, ...(row.texts ?? []).slice(0, 2).map(({ text }) => `    ${clipped(text)}`)]
  const marks = (row.texts ?? []).flatMap(({ text, marks: own }) => own.map((mark) => ({ ...mark, text })))
  return [
    head,
    ...shown.flatMap(({ ruleId, effect, title, quotes }) => {
      const mark = marks.find((each) => each.ruleId === ruleId)
      const rule = `    ${paint(effect, EFFECT_COLOURS[effect])} ${ruleId}  ${paint(safe(title ?? ''), 'dim')}`
      if (mark) return [rule, ...underlined(mark.text, mark.start, mark.end, paint).map((line) => `      ${line}`)]
      return [rule, ...quotes.slice(0, 1).map((quote) => `      “${clipped(quote)}”`)]
    }),
  ]
}

function clipped(text: string): string {
  const characters = [...safe(text)]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('')
}
