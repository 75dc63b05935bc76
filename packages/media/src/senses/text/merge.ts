import { isCandidate, STROKE } from './noise.ts'
import { type Box, type Line, overlap, type Word, weightOf } from './word.ts'

/** More words than this in one picture are a page of text, not an ad. */
const MOST = 800
/** Boxes that share more of the smaller one than this are of the same word. */
const SAME = 0.3
/** What is left of a line that was read better before is believed if it is this sure: often it is its torn end. */
const LEFT_OVER = 75
/** A better reading of one word is this much surer. */
const SURER = 8

/** One reading of each place, from several looks at a picture in several languages. */
export function united(lines: readonly Line[]): readonly Word[] {
  const kept: Word[] = []
  const readings = lines
    .map(({ words }) => words.filter(isCandidate))
    .filter(([first, ...more]) => first !== undefined && (more.length > 0 || !STROKE.test(first.text)))
    .map((words) => ({ words, weight: words.reduce((sum, word) => sum + weightOf(word), 0) }))
    .sort((a, b) => b.weight - a.weight)
  for (const { words } of readings) {
    const fresh = words.filter((word) => !stands(word, kept))
    const isWhole = fresh.length === words.length
    kept.push(...(isWhole ? fresh : fresh.filter(({ confidence }) => confidence >= LEFT_OVER)))
    if (kept.length >= MOST) break
  }
  return kept.slice(0, MOST)
}

/** True where a word was read there before; the surer reading of the very same word takes its place. */
function stands(word: Word, kept: Word[]): boolean {
  const there = kept.filter(({ box }) => overlap(word.box, box) > SAME)
  const [one] = there
  if (one && there.length === 1 && isBetter(word, one)) kept[kept.indexOf(one)] = word
  return there.length > 0
}

function isBetter(word: Word, other: Word): boolean {
  if (word.confidence < other.confidence + SURER || word.text.length < other.text.length) return false
  const [narrow, wide] = word.box.w < other.box.w ? [word.box.w, other.box.w] : [other.box.w, word.box.w]
  return overlap(word.box, other.box) > 0.7 && narrow > wide * 0.7
}

/** Share of the picture that boxes cover together, on a grid fine enough for any word. */
export function covered(boxes: readonly Box[]): number {
  const size = 240
  const cells = new Uint8Array(size * size)
  const cell = (share: number): number => Math.min(size, Math.max(0, Math.round(share * size)))
  for (const { x, y, w, h } of boxes)
    for (let row = cell(y); row < cell(y + h); row++) cells.fill(1, row * size + cell(x), row * size + cell(x + w))
  return Math.round((cells.reduce((sum, one) => sum + one, 0) / cells.length) * 1e4) / 1e4
}
