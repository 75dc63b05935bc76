import type { Effect, Outcome } from '@preclear/core'
import stringWidth from 'string-width'

export type Colour = 'red' | 'yellow' | 'magenta' | 'cyan' | 'green' | 'dim' | 'bold'
export type Paint = (text: string, colour: Colour) => string

const CODES: Readonly<Record<Colour, number>> = {
  red: 31,
  yellow: 33,
  magenta: 35,
  cyan: 36,
  green: 32,
  dim: 2,
  bold: 1,
}
export const OUTCOME_COLOURS: Readonly<Record<Outcome, Colour>> = {
  likely_rejected: 'red',
  likely_limited: 'yellow',
  needs_human: 'magenta',
  no_issue_found: 'green',
}
export const EFFECT_COLOURS: Readonly<Record<Effect, Colour>> = {
  reject: 'red',
  limit: 'yellow',
  review: 'magenta',
  advise: 'cyan',
}

/** Colours on a terminal that wants them; plain text everywhere else. */
export function createPaint(
  stdout: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Paint {
  const colours = stdout.isTTY === true && !env.NO_COLOR
  return (text, colour) => (colours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text)
}

/** Our own sentences isolate quoted words for browsers; a terminal needs none of it. Controls of an ad must not steer it. */
export function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\u200E\u200F]/gu, (char) =>
    char === '\n' ? ' ' : char === '\u2068' || char === '\u2069' ? '' : '\uFFFD',
  )
}

/** UTF-16 units of the sentence shown on either side of marked words. */
const AROUND = 30

/** The end of a text, from the beginning of a word where it is cut. */
function endOf(text: string): string {
  if (text.length <= AROUND) return text
  const end = text.slice(-AROUND)
  return `…${end.slice(Math.max(0, end.search(/\s\S/)))}`
}

/** The beginning of a text, to the end of a word where it is cut. */
function beginningOf(text: string): string {
  if (text.length <= AROUND) return text
  const beginning = text.slice(0, AROUND)
  return `${beginning.replace(/(\S)\s\S*$/, '$1')}…`
}

/** The words in their sentence and a line that marks them, as compilers do. Offsets are UTF-16 units. */
export function underlined(text: string, start: number, end: number, paint: Paint): readonly [string, string] {
  const before = safe(endOf(text.slice(0, start)))
  const after = safe(beginningOf(text.slice(end)))
  const quote = safe(text.slice(start, end))
  return [
    `${paint(before, 'dim')}${quote}${paint(after, 'dim')}`,
    `${' '.repeat(stringWidth(before))}${paint('^'.repeat(Math.max(1, stringWidth(quote))), 'red')}`,
  ]
}
