import { believable, DENSE } from './noise.ts'
import { around, type Box, type Word } from './word.ts'

/** A row of words in reading order, and its text. */
export interface Row {
  readonly words: readonly Word[]
  readonly box: Box
}

/** Rows of believable words, in the order in which they are read. `ratio` is the picture's width by its height. */
export function rowsOf(words: readonly Word[], ratio: number): readonly Row[] {
  const rows = joined(words, (a, b) => isBeside(a, b, ratio))
    .map((row) => believable(row))
    .filter((row) => row.length > 0)
    .map(rowOf)
  const blocks = joined(rows, (a, b) => isBelow(a.box, b.box))
  return blocks
    .map((block) => [...block].sort((a, b) => a.box.y - b.box.y))
    .sort((a, b) => topOf(a) - topOf(b) || leftOf(a) - leftOf(b))
    .flat()
}

const topOf = ([first]: readonly Row[]): number => first?.box.y ?? 0
const leftOf = ([first]: readonly Row[]): number => first?.box.x ?? 0

/** Puts together what belongs together, directly or through others. */
function joined<T>(all: readonly T[], belong: (a: T, b: T) => boolean): readonly (readonly T[])[] {
  const group = all.map((_, index) => index)
  const rootOf = (index: number): number => {
    let at = index
    while (group[at] !== at) at = group[at] ?? at
    return at
  }
  all.forEach((one, i) => {
    for (let j = 0; j < i; j++) {
      const other = all[j]
      if (other !== undefined && belong(one, other)) group[rootOf(i)] = rootOf(j)
    }
  })
  const groups = new Map<number, T[]>()
  all.forEach((one, index) => {
    const root = rootOf(index)
    const list = groups.get(root)
    if (list) list.push(one)
    else groups.set(root, [one])
  })
  return [...groups.values()]
}

/**
 * In one row: of like height, half of it shared, and no wider apart than one and a half of it. Letters with and without marks
 * differ more where the engine gives them one by one, and one that it missed leaves a wider gap.
 */
function isBeside(one: Word, other: Word, ratio: number): boolean {
  const [a, b] = [one.box, other.box]
  const isDense = DENSE.test(one.text) && DENSE.test(other.text)
  const [low, high] = a.h < b.h ? [a.h, b.h] : [b.h, a.h]
  if (high > low * (isDense ? 4 : 2.6)) return false
  if (Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) < low * 0.5) return false
  return (Math.max(a.x, b.x) - Math.min(a.x + a.w, b.x + b.w)) * ratio < high * (isDense ? 2.6 : 1.5)
}

/** The next row of a paragraph: of the same size, close below, under the same words. */
function isBelow(a: Box, b: Box): boolean {
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a]
  const [low, high] = a.h < b.h ? [a.h, b.h] : [b.h, a.h]
  if (high > low * 1.7 || lower.y - (upper.y + upper.h) > low * 1.1) return false
  return Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > Math.min(a.w, b.w) * 0.3
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}]/gu

function rowOf(words: readonly Word[]): Row {
  const text = words.map((word) => word.text).join(' ')
  // A name in Latin letters may be half of a line of Arabic; Arabic is hardly ever half of an English one.
  const isRtl = count(text, RIGHT_TO_LEFT) * 1.5 > count(text, LEFT_TO_RIGHT)
  const sorted = [...words].sort((a, b) => (isRtl ? b.box.x + b.box.w - a.box.x - a.box.w : a.box.x - b.box.x))
  return { words: turned(sorted, isRtl ? LEFT_TO_RIGHT : RIGHT_TO_LEFT), box: around(words.map(({ box }) => box)) }
}

/** Words of the other direction stand in a row as they are read: their runs are turned round. */
function turned(words: readonly Word[], other: RegExp): readonly Word[] {
  const out: Word[] = []
  let run: Word[] = []
  for (const word of words) {
    if (count(word.text, other) > 0) {
      run.unshift(word)
      continue
    }
    out.push(...run, word)
    run = []
  }
  return [...out, ...run]
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Scripts written without spaces between words. */
const ENDS_CLOSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}ー、。]\p{M}*$/u
const STARTS_CLOSE =
  /^[\p{M}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}ー、。]/u

/** True where nothing is written between two words of a row. */
export function isClose(a: Word, b: Word, ratio: number): boolean {
  if (!ENDS_CLOSE.test(a.text) || !STARTS_CLOSE.test(b.text)) return false
  return (b.box.x - a.box.x - a.box.w) * ratio < Math.max(a.box.h, b.box.h) * 0.7
}
