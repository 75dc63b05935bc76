/**
 * Numbers as printable text, for packs are JSON: 46 signs end a number, 46 others say that more follows. Small numbers, which are most,
 * take one character. No sign needs escaping in JSON or in a template.
 */
const SIGNS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((sign) => !'"\\$'.includes(sign))
const BASE = 46

/** Collects whole numbers from 0 to 2^31 - 1. */
export interface Writer {
  put(...values: readonly number[]): void
  finish(): string
}

export function createWriter(): Writer {
  let out = ''
  return {
    put(...values) {
      for (const value of values) {
        let rest = value
        while (rest >= BASE) {
          out += SIGNS[BASE + (rest % BASE)] ?? ''
          rest = Math.floor(rest / BASE)
        }
        out += SIGNS[rest] ?? ''
      }
    },
    finish: () => out,
  }
}

/** What a compiled lexicon says that cannot be so. */
export class ProgramError extends Error {}

/** Reads numbers back. `next(below)` throws a `ProgramError` where the text ends or the number is not below. */
export interface Reader {
  next(below: number): number
  isDone(): boolean
}

const digits = new Int8Array(128).fill(-1)
SIGNS.forEach((sign, i) => {
  digits[sign.charCodeAt(0)] = i
})

export function createReader(text: string): Reader {
  let at = 0
  return {
    next(below) {
      let value = 0
      let scale = 1
      for (;;) {
        const digit = digits[text.charCodeAt(at++)] ?? -1
        if (digit < 0) throw new ProgramError(`unreadable at ${at - 1}`)
        value += (digit % BASE) * scale
        if (value >= below) throw new ProgramError(`${value} at ${at - 1}, expected below ${below}`)
        if (digit < BASE) return value
        scale *= BASE
      }
    },
    isDone: () => at === text.length,
  }
}
