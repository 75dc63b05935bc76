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
const STANDS_FOR = new Set<string>()
for (const [letter = '', ...signs] of STAND_INS)
  for (const sign of signs) {
    STANDS_FOR.add(letter + sign)
    if (!COARSE.has(sign)) COARSE.set(sign, COARSE.get(letter) ?? letter)
  }

/** True where `sign` is written for `letter`: `4` for `a`, `1` for `l`. */
export function standsFor(sign: string, letter: string): boolean {
  return STANDS_FOR.has(letter + sign)
}

/** Text without gaps, with letters that are written for each other taken together and repeats left out. */
export interface Coarse {
  readonly text: string
  /** Per unit, where it stands in the text it was made from. */
  readonly at: readonly number[]
}

export function coarseOf(folded: string, from: number, to: number): Coarse {
  const at: number[] = []
  let text = ''
  let last = ''
  for (let i = from; i < to; i++) {
    const unit = folded.charAt(i)
    const read = COARSE.get(unit) ?? (isWordKind(kindAt(folded, i)) ? unit : '')
    if (read === '' || read === last) continue
    text += read
    at.push(i)
    last = read
  }
  return { text, at }
}

/** Calls `hit(value, at)` for every key in coarse text, with the place of its last unit in the folded text. */
export class CoarseScan {
  readonly #automaton: Automaton
  readonly #classes = new Map<number, number>()

  constructor(automaton: Automaton) {
    this.#automaton = automaton
    for (let i = 0; i < automaton.alphabet.length; i++) this.#classes.set(automaton.alphabet.charCodeAt(i), i + 1)
  }

  read({ text, at }: Coarse, hit: (value: number, at: number) => void): void {
    const { cells, lists } = this.#automaton
    let fails = text.length * 2 + 64
    let state = 0
    for (let i = 0; i < text.length; i++) {
      const label = this.#classes.get(text.charCodeAt(i)) ?? 0
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
          hit(value < 0 ? ~value : value, at[i] ?? 0)
          if (value < 0) break
        }
        list = lists[list] ?? 0
      }
    }
  }
}
