import type { Pixels } from '../../material/material.ts'
import type { Engine, RawLine } from './engine.ts'
import { hat } from './hat.ts'
import { around } from './merge.ts'
import { type Gray, grayOf, resized } from './prepare.ts'

/** Pixels of the picture as it is read: a portrait ad at half its size. Smaller ones are enlarged, up to four times. */
const AREA = 540 * 960
const MOST_ENLARGED = 4
/** Letters are cut out with this reach, for a picture of `AREA`: strokes up to 5 % of its width. */
const HAT = 25

interface Look {
  readonly letters: 'any' | 'light' | 'dark'
  readonly threshold: '0' | '1'
}

/** What one look misses another finds: as it is, light letters cut out, dark letters cut out. */
export const LOOKS: readonly Look[] = [
  { letters: 'any', threshold: '0' },
  { letters: 'light', threshold: '0' },
  { letters: 'dark', threshold: '0' },
]

export interface Line {
  /** Boxes in ratios of the picture. */
  readonly words: readonly Word[]
}

export interface Word {
  readonly text: string
  /** 0 to 100. */
  readonly confidence: number
  readonly box: Box
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** A picture made ready for reading, and what was found in it so far. */
export interface Sheet {
  readonly luma: Gray
  readonly lines: Line[]
}

export function sheetOf(pixels: Pixels): Sheet {
  const scale = Math.min(MOST_ENLARGED, Math.sqrt(AREA / (pixels.width * pixels.height)))
  const width = Math.max(1, Math.round(pixels.width * scale))
  const height = Math.max(1, Math.round(pixels.height * scale))
  return { luma: resized(grayOf(pixels), width, height), lines: [] }
}

/** One look with the languages in use. Returns the lines it added. */
export async function look(engine: Engine, { luma, lines }: Sheet, { letters, threshold }: Look): Promise<Line[]> {
  const reach = Math.round((HAT * Math.sqrt(luma.width * luma.height)) / Math.sqrt(AREA))
  const picture = letters === 'any' ? luma : hat(luma, reach, letters)
  const raw = await engine.read(picture, { layout: '11', threshold })
  const found = raw.map((line) => lineOf(line, luma)).filter(({ words }) => words.length > 0)
  lines.push(...found)
  return found
}

function lineOf({ words }: RawLine, { width, height }: Gray): Line {
  const kept: Word[] = []
  for (const { text, confidence, bbox } of words) {
    const { x0, y0, x1, y1 } = bbox
    if (text.trim() === '' || x1 <= x0 || y1 <= y0) continue
    const box = { x: x0 / width, y: y0 / height, w: (x1 - x0) / width, h: (y1 - y0) / height }
    const word = { text: text.trim(), confidence, box }
    const before = kept.at(-1)
    // Marks above and below a letter come as words of their own.
    if (before && MARKS.test(word.text)) kept[kept.length - 1] = grown(before, word)
    else kept.push(word)
  }
  return { words: kept }
}

const MARKS = /^\p{M}+$/u

function grown(word: Word, { text, confidence, box }: Word): Word {
  return {
    text: word.text + text,
    confidence: Math.min(word.confidence, confidence),
    box: around([word.box, box]),
  }
}

/** Grows with letters and how sure they are: of two readings of a place the better has more. */
export function weightOf({ text, confidence }: Word): number {
  return Math.max(0, confidence - 50) * [...text].length
}
