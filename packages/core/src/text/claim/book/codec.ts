/**
 * Numbers as printable text, for packs are JSON: 46 signs end a number, 46 others say that more follows. Small numbers, which are most,
 * take one character. No sign needs escaping in JSON, and none is `END`.
 */
const SIGNS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((sign) => !'"\\$'.includes(sign))
const BASE = 46
/** Between classes and patterns. */
export const END = '$'

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

const digits = new Int8Array(128).fill(-1)
SIGNS.forEach((sign, i) => {
  digits[sign.charCodeAt(0)] = i
})

/** Reads numbers back. */
export class Reader {
  readonly #text: string
  /** Where the next number begins. */
  at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Throws a `ProgramError` where the text ends or the number is not below. */
  next(below: number): number {
    let value = 0
    let scale = 1
    for (;;) {
      const digit = digits[this.#text.charCodeAt(this.at++)] ?? -1
      value += (digit % BASE) * scale
      if (digit < 0 || value >= below) throw new ProgramError(`no number below ${below} at ${this.at - 1}`)
      if (digit < BASE) return value
      scale *= BASE
    }
  }

  isDone(): boolean {
    return this.at === this.#text.length
  }
}
