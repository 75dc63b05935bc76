/** What a text holds at all, as bits: most looks need something that most texts have none of. */
export const BEYOND_ASCII = 1
export const AT_SIGN = 2
/** A full stop or colon with something right after it. */
export const DOT_INSIDE = 4
export const HASH = 8
export const SEVEN_DIGITS = 16
/** A currency sign, at sign or asterisk. */
export const SIGN = 32
/** Two characters side by side that are no letter, digit or space. */
export const DOUBLED_MARK = 64
/** The same letter three times. */
export const TRIPLED_LETTER = 128
/** Three letters that stand alone. */
export const LONE_LETTERS = 256
export const BREAK = 512
/** A space before a mark. */
export const SPACED_MARK = 1024
/** Six or more capitals. */
export const CAPITALS = 2048
/** A mark between letters, a capital after a small letter, or a run of more than twenty letters. */
export const TIGHT = 4096
/** The same word twice in a row. */
export const TWIN_WORDS = 8192

const LONG = 20
const ALL = -1
const remembered = new WeakMap<object, number>()

/** One look at a text, kept for as long as its surface. Letters beyond ASCII count for everything that letters decide. */
export function traitsOf(surface: { readonly text: string }): number {
  let traits = remembered.get(surface)
  if (traits === undefined) {
    traits = look(surface.text)
    remembered.set(surface, traits)
  }
  return traits
}

const isLower = (unit: number): boolean => unit >= 97 && unit <= 122
const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

function look(text: string): number {
  let traits = 0
  let [digits, capitals, lone, run, same] = [0, 0, 0, 0, 0]
  let [before, last] = [32, 32]
  let [word, wordBefore] = [0, 0]
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32
    if (unit > 127) return ALL
    const isLetter = isLower(unit) || isUpper(unit)
    const wasLetter = isLower(last) || isUpper(last)
    if (isLetter) {
      run++
      const isAfterMark = isMark(last) && (isLower(before) || isUpper(before))
      if (run > LONG || isAfterMark || (isUpper(unit) && isLower(last))) traits |= TIGHT
    } else {
      if (run === 1) lone++
      run = 0
    }
    if (isUpper(unit)) capitals++
    if (isDigit(unit)) digits++
    same = (unit | 32) === (last | 32) && isLetter && wasLetter ? same + 1 : 0
    if (same > 1) traits |= TRIPLED_LETTER
    if (isMark(unit) && isMark(last)) traits |= DOUBLED_MARK
    if (last === 32 && isMark(unit)) traits |= SPACED_MARK
    if ((last === 0x2e || last === 0x3a) && unit > 32) traits |= DOT_INSIDE
    if (isLetter || isDigit(unit)) word = (word * 31 + (unit | 32)) | 0
    else if (word !== 0) {
      if (word === wordBefore) traits |= TWIN_WORDS
      wordBefore = word
      word = 0
    }
    traits |= ofUnit(unit)
    before = last
    last = unit
  }
  return traits | (digits >= 7 ? SEVEN_DIGITS : 0) | (capitals >= 6 ? CAPITALS : 0) | (lone >= 3 ? LONE_LETTERS : 0)
}

function isMark(unit: number): boolean {
  return unit > 32 && !isLower(unit) && !isUpper(unit) && !isDigit(unit)
}

function ofUnit(unit: number): number {
  switch (unit) {
    case 0x40:
      return AT_SIGN | SIGN
    case 0x24:
    case 0x2a:
      return SIGN
    case 0x23:
      return HASH
    case 0x0a:
    case 0x0d:
      return BREAK
    default:
      return 0
  }
}
