import { isWordKind, kindAt } from './kinds.ts'
import type { Automaton } from './sorted-keys.ts'

/** Letter, then the digits and signs that are written for it. */
const STAND_INS =
  'a4@₳ b68฿₿ c(¢₵© d₫ e3€ f₣ g9₲ i1l!|¡ k₭ l1i|!£₤ m₥ n₦ o0 p₱₽ r₹® s5$₴ t7+₮† w₩ x× y¥ z2 з3 ч4 б6 я9'.split(' ')
/** Letters of other alphabets that share a digit with a Latin one are one coarse letter with it. */
const COARSE = new Map([
  ['i', 'i'],
  ['з', 'e'],
  ['ч', 'a'],
  ['б', 'b'],
  ['я', 'g'],
])
/** Per sign, the letters it is written for. */
const LETTERS_OF = new Map<string, string>()
for (const [letter = '', ...signs] of STAND_INS)
  for (const sign of signs) {
    LETTERS_OF.set(sign, (LETTERS_OF.get(sign) ?? '') + letter)
    if (!COARSE.has(sign)) COARSE.set(sign, COARSE.get(letter) ?? letter)
  }

/** By unit; all of them lie low. */
const IS_SIGN = new Uint8Array(0x2200)
for (const sign of LETTERS_OF.keys()) IS_SIGN[sign.charCodeAt(0)] = 1

/** True where `sign` is written for `letter`: `4` for `a`, `1` for `l`. */
export function standsFor(sign: string, letter: string): boolean {
  if (IS_SIGN[sign.charCodeAt(0)] !== 1) return false
  return sign !== letter && (LETTERS_OF.get(sign)?.includes(letter) ?? false)
}

/** Text without gaps, with letters that are written for each other taken together and repeats left out. */
export interface Coarse {
  readonly text: string
  /** Per unit, where it stands in the text it was made from. */
  readonly at: readonly number[]
}

/** Per unit its coarse letter; 0 before it was asked for, 1 for what is left out. */
const units = new Uint16Array(0x10000)
const OUT = 1

function coarseUnit(folded: string, at: number): number {
  const unit = folded.charCodeAt(at)
  const known = units[unit]
  if (known) return known
  const isHalf = unit >= 0xd800 && unit <= 0xdfff
  const letter = COARSE.get(folded.charAt(at)) ?? (isWordKind(kindAt(folded, at)) ? folded.charAt(at) : '')
  const coarse = letter === '' ? OUT : letter.charCodeAt(0)
  if (!isHalf) units[unit] = coarse
  return coarse
}

/** Coarse text without places. */
export function coarseWord(folded: string): string {
  let text = ''
  let last = OUT
  for (let i = 0; i < folded.length; i++) {
    const unit = coarseUnit(folded, i)
    if (unit === OUT || unit === last) continue
    text += String.fromCharCode(unit)
    last = unit
  }
  return text
}

export function coarseOf(folded: string, from: number, to: number): Coarse {
  const at: number[] = []
  let text = ''
  let last = OUT
  for (let i = from; i < to; i++) {
    const unit = coarseUnit(folded, i)
    if (unit === OUT || unit === last) continue
    text += String.fromCharCode(unit)
    at.push(i)
    last = unit
  }
  return { text, at }
}

/** Calls `hit(value, end)` for every key in coarse text, with where it ends there. */
export class CoarseScan {
  readonly #automaton: Automaton
  #classes: Uint16Array | undefined

  constructor(automaton: Automaton) {
    this.#automaton = automaton
  }

  read(text: string, hit: (value: number, end: number) => void): void {
    const { cells, lists } = this.#automaton
    const classes = this.#classes ?? classesOf(this.#automaton)
    this.#classes = classes
    let fails = text.length * 2 + 64
    let reports = text.length * 32 + 1024
    let state = 0
    for (let i = 0; i < text.length; i++) {
      const label = classes[text.charCodeAt(i)] ?? 0
      for (;;) {
        const to = (cells[state] ?? 0) + label * 4
        if (label > 0 && cells[to + 1] === state + 1) {
          state = to
          break
        }
        if (state === 0 || label === 0 || fails-- < 0) {
          state = 0
          break
        }
        state = cells[state + 2] ?? 0
      }
      for (let list = cells[state + 3] ?? 0, links = 0; list > 0 && links < 1024; links++) {
        for (let k = list + 1; k < lists.length; k++) {
          const value = lists[k] ?? 0
          if (reports-- < 0) return
          hit(value < 0 ? ~value : value, i + 1)
          if (value < 0) break
        }
        list = lists[list] ?? 0
      }
    }
  }
}

function classesOf({ alphabet }: Automaton): Uint16Array {
  const classes = new Uint16Array(0x10000)
  for (let i = 0; i < alphabet.length; i++) classes[alphabet.charCodeAt(i)] = i + 1
  return classes
}
