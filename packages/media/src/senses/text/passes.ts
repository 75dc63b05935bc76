import type { Pixels } from '../../material/material.ts'
import type { Engine, RawLine } from './engine.ts'
import { hat } from './hat.ts'
import { united } from './merge.ts'
import { colorOf, type Gray, grayOf, resized } from './prepare.ts'
import { around, type Line, type Word } from './word.ts'

/** Pixels of the picture as it is read: a portrait ad at half its size. Smaller ones are enlarged, up to four times. */
const AREA = 540 * 960
const MOST_ENLARGED = 4
/** Letters are cut out with this reach, for a picture of `AREA`: strokes up to 5 % of its width. */
const HAT = 25
/** Surer than this, a word is taken for read. */
const SURE = 88

export interface Look {
  readonly letters: 'any' | 'light' | 'dark' | 'colored'
  /** Passes over what was read before: what stood close to it comes apart. */
  readonly rest?: true
}

/**
 * What one look misses another finds: the picture as it is; light and dark letters cut out of what they stand on; dark ones
 * once more without what was read; and letters in a strong colour, which may be as light as their ground.
 */
export const LOOKS: readonly Look[] = [
  { letters: 'any' },
  { letters: 'light' },
  { letters: 'dark' },
  { letters: 'dark', rest: true },
  { letters: 'colored' },
]

/** A picture made ready for reading, and what was found in it so far. */
export interface Sheet {
  readonly luma: Gray
  readonly color: Gray
  readonly lines: Line[]
}

export function sheetOf(pixels: Pixels): Sheet {
  const scale = Math.min(MOST_ENLARGED, Math.sqrt(AREA / (pixels.width * pixels.height)))
  const width = Math.max(1, Math.round(pixels.width * scale))
  const height = Math.max(1, Math.round(pixels.height * scale))
  return { luma: resized(grayOf(pixels), width, height), color: resized(colorOf(pixels), width, height), lines: [] }
}

/** One look with the languages in use. Returns the lines it added. */
export async function look(engine: Engine, sheet: Sheet, { letters, rest }: Look): Promise<Line[]> {
  const read = rest ? united(sheet.lines).filter(({ confidence }) => confidence >= SURE) : []
  // Without anything to pass over it would be the look before it once more.
  if (rest && read.length === 0) return []
  const picture = cut(sheet, letters)
  for (const word of read) blank(picture, word)
  const raw = await engine.read(picture)
  const found = raw.map((line) => lineOf(line, picture)).filter(({ words }) => words.length > 0)
  sheet.lines.push(...found)
  return found
}

function cut({ luma, color }: Sheet, letters: Look['letters']): Gray {
  if (letters === 'any') return luma
  const reach = Math.round((HAT * Math.sqrt(luma.width * luma.height)) / Math.sqrt(AREA))
  return letters === 'colored' ? hat(color, reach, 'light') : hat(luma, reach, letters)
}

/** The edges of a word go with it: strokes left over read as letters. */
function blank({ width, height, data }: Gray, { box }: Word): void {
  const margin = box.h * height * 0.2
  const left = Math.max(0, Math.floor(box.x * width - margin))
  const right = Math.min(width, Math.ceil((box.x + box.w) * width + margin))
  const top = Math.max(0, Math.floor(box.y * height - margin / 2))
  const bottom = Math.min(height, Math.ceil((box.y + box.h) * height + margin / 2))
  for (let y = top; y < bottom; y++) data.fill(255, y * width + left, y * width + right)
}

function lineOf({ words }: RawLine, { width, height }: Gray): Line {
  const kept: Word[] = []
  for (const { text, confidence, bbox } of words) {
    const { x0, y0, x1, y1 } = bbox
    const word = {
      text: bare(text),
      confidence,
      box: { x: x0 / width, y: y0 / height, w: (x1 - x0) / width, h: (y1 - y0) / height },
    }
    if (word.text === '' || x1 <= x0 || y1 <= y0) continue
    const before = kept.at(-1)
    // Marks above and below a letter come as words of their own.
    if (before && MARKS.test(word.text)) kept[kept.length - 1] = grown(before, word)
    else kept.push(word)
  }
  return { words: kept }
}

/** The engine marks the direction of Arabic words. */
function bare(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').trim()
}

const MARKS = /^\p{M}+$/u

function grown(word: Word, { text, confidence, box }: Word): Word {
  return {
    text: word.text + text,
    confidence: Math.min(word.confidence, confidence),
    box: around([word.box, box]),
  }
}
