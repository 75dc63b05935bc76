export const WORD = 1
export const NUMBER = 2
export const MONEY = 3
export const SHARE = 4
export const END = 5
export const URL = 6
export const PHONE = 7
export const HANDLE = 8
export const MORE = 9
/** A letter of a script without spaces. */
export const SIGN = 10

/** Tokens of a text as parallel arrays; reused from text to text, so only `count` of each are valid. */
export interface Tokens {
  count: number
  kind: Uint8Array
  /** Units of the folded text. */
  start: Int32Array
  end: Int32Array
  sentence: Int32Array
  /** 1 where white space comes before. */
  spaced: Uint8Array
  /** Of numbers; NaN elsewhere. */
  value: Float64Array
}

export function createTokens(size = 256): Tokens {
  return {
    count: 0,
    kind: new Uint8Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    sentence: new Int32Array(size),
    spaced: new Uint8Array(size),
    value: new Float64Array(size),
  }
}

/** Room for one more token. */
export function grow(tokens: Tokens): void {
  const size = tokens.kind.length * 2
  const bytes = (old: Uint8Array): Uint8Array => {
    const next = new Uint8Array(size)
    next.set(old)
    return next
  }
  const ints = (old: Int32Array): Int32Array => {
    const next = new Int32Array(size)
    next.set(old)
    return next
  }
  const value = new Float64Array(size)
  value.set(tokens.value)
  tokens.value = value
  tokens.kind = bytes(tokens.kind)
  tokens.spaced = bytes(tokens.spaced)
  tokens.start = ints(tokens.start)
  tokens.end = ints(tokens.end)
  tokens.sentence = ints(tokens.sentence)
}

/** True where the end token `i` asks a question. */
export function isQuestion(text: string, { start, end }: Tokens, i: number): boolean {
  for (let at = start[i] ?? 0; at < (end[i] ?? 0); at++) if (text[at] === '?' || text[at] === '؟') return true
  return false
}
