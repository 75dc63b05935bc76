import type { Folded } from '../../fold/units.ts'
import {
  APOSTROPHE,
  AT,
  BREAK,
  CURRENCY,
  DIGIT,
  EMOJI,
  kindAt,
  LETTER,
  LONE,
  MARK,
  PERCENT,
  PLUS,
  SLASH,
  SPACE,
  STOP,
} from './characters.ts'
import { readNumber } from './numbers.ts'
import { END, grow, HANDLE, MONEY, MORE, NUMBER, PHONE, SHARE, SIGN, type Tokens, URL, WORD } from './tokens.ts'

const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,3}\.(?:com|net|org|co|io|ltd|ly|me|uk|in|ru|kz|tr|at|ch|nl|pl|mx|ar|pe|cl|ng|ph|id|es|fr|de|br|pt|it|vn|th|jp|kr|cn|tw|ae|sa|eg|shop|info|bet|xyz|store|online|site|us|app|club|vip|top|live)(?:\.[a-z]{2})?(?![\p{L}\p{N}])(?:\/\S*)?/uy
const NAME = /@[\p{L}\p{N}_][\p{L}\p{N}_.]*|\[(?:handle|phone|url|email|name)\]/uy
const DIAL = /\+?\d[\d() .-]{7,20}\d/y
/** Groups of three, or of two before the last three as in India. */
const FIGURE = /\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+(?:[.,' ]\d{3}(?!\d))*(?:[.,]\d+)?/y
const DOTTED = /\p{L}(?:\.\p{L})+(?!\p{L})\.?/uy
const ABBREVIATIONS = new Set(
  'dr mr mrs ms vs st no rs rp nr ca bzw inkl zzgl vgl tel art abs mind max govt inc jr sr approx est'.split(' '),
)

function lengthOf(test: RegExp, text: string, at: number): number {
  test.lastIndex = at
  return test.test(text) ? test.lastIndex - at : 0
}

/** A run of digits and separators is a phone number when it has 9 to 13 digits and is not one grouped number. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return (
    digits >= 9 &&
    digits <= 13 &&
    !/^\d{1,3}([,. ]\d{3})+$/.test(text) &&
    !/^\d{3,6}[-. ]\d{3,6}$/.test(text) &&
    !/\d [-] \d/.test(text)
  )
}

/** Cuts folded text into tokens; commas, quotes and dashes vanish. `original` tells lower case from upper. */
export function tokenise(folded: Folded, original: string, tokens: Tokens): Tokens {
  tokens.count = 0
  const scan = new Scanner(folded, original, tokens)
  while (scan.at < folded.text.length) scan.step()
  return tokens
}

class Scanner {
  at = 0
  #sentence = 0
  #spaced = 1
  readonly #text: string
  readonly #folded: Folded
  readonly #original: string
  readonly #tokens: Tokens

  constructor(folded: Folded, original: string, tokens: Tokens) {
    this.#text = folded.text
    this.#folded = folded
    this.#original = original
    this.#tokens = tokens
  }

  step(): void {
    const { at } = this
    const text = this.#text
    const kind = kindAt(text, at)
    switch (kind) {
      case SPACE:
        this.#spaced = 1
        this.at++
        return
      case LETTER:
      case MARK:
        this.#word()
        return
      case DIGIT:
        this.#number()
        return
      case LONE:
        this.#add(SIGN, this.#size(at))
        return
      case BREAK:
      case STOP:
        this.#stop()
        return
      case CURRENCY:
        this.#add(MONEY, 1)
        return
      case PERCENT:
        this.#add(SHARE, 1)
        return
      case EMOJI:
        this.#end(this.#size(at))
        return
      case SLASH:
        at > 0 && /[\d\p{L}]\/\p{L}/u.test(text.slice(at - 1, at + 2)) ? this.#add(WORD, 1) : void this.at++
        return
      case PLUS: {
        const dial = this.#dial()
        dial ? this.#add(PHONE, dial) : this.#add(MORE, 1)
        return
      }
      case AT: {
        const length = lengthOf(NAME, text, at)
        if (length) {
          this.#add(text.startsWith('[phone]', at) ? PHONE : HANDLE, length)
          return
        }
      }
    }
    this.at += this.#size(at)
  }

  #size(at: number): number {
    return (this.#text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  }

  #add(kind: number, length: number, value = Number.NaN): void {
    const tokens = this.#tokens
    const i = tokens.count++
    if (i >= tokens.kind.length) grow(tokens)
    tokens.kind[i] = kind
    tokens.start[i] = this.at
    this.at += length
    tokens.end[i] = this.at
    tokens.sentence[i] = this.#sentence
    tokens.spaced[i] = this.#spaced
    tokens.value[i] = value
    this.#spaced = 0
  }

  #end(length: number): void {
    this.#add(END, length)
    this.#sentence++
  }

  #word(): void {
    const { at } = this
    const text = this.#text
    let end = at
    for (;;) {
      const kind = kindAt(text, end)
      if (end < text.length && (kind === LETTER || kind === MARK)) end += this.#size(end)
      else if (
        end < text.length &&
        kind === APOSTROPHE &&
        end > at &&
        isLetter(kindAt(text, end + 1)) &&
        end + 1 < text.length
      )
        end++
      else break
    }
    const before = at > 0 ? text.charCodeAt(at - 1) : 32
    const mark = text[end]
    if (mark === '.' || mark === ':') {
      if (end === at + 1 && mark === '.') {
        const dotted = lengthOf(DOTTED, text, at)
        if (dotted) {
          this.#add(WORD, dotted)
          return
        }
      }
      if (!isInside(before)) {
        const address = this.#address()
        if (address) {
          this.#add(URL, address)
          return
        }
      }
    } else if (mark === '-' && !isInside(before)) {
      const address = this.#address()
      if (address) {
        this.#add(URL, address)
        return
      }
    }
    this.#add(WORD, end - at)
  }

  /** Length of an address that begins here, or 0. Tried only where a word ends in a dot, a dash or a colon. */
  #address(): number {
    return lengthOf(ADDRESS, this.#text, this.at)
  }

  #dial(): number {
    const length = lengthOf(DIAL, this.#text, this.at)
    return length && isPhone(this.#text.slice(this.at, this.at + length)) ? length : 0
  }

  #number(): void {
    const { at } = this
    const text = this.#text
    const before = at > 0 ? text.charCodeAt(at - 1) : 32
    const address = isInside(before) || !/^\d[\d-]*[a-z.]/.test(text.slice(at, at + 24)) ? 0 : this.#address()
    if (address) {
      this.#add(URL, address)
      return
    }
    const dial = this.#dial()
    if (dial) {
      this.#add(PHONE, dial)
      return
    }
    const length = Math.max(1, lengthOf(FIGURE, text, at))
    this.#add(NUMBER, length, readNumber(text.slice(at, at + length)))
  }

  #stop(): void {
    const { at } = this
    const text = this.#text
    let end = at
    while (end < text.length && isStop(kindAt(text, end))) end++
    if (end === at + 1 && text[at] === '.' && !this.#isSentenceEnd()) this.at++
    else this.#end(end - at)
  }

  #isSentenceEnd(): boolean {
    const tokens = this.#tokens
    const folded = this.#folded
    const text = this.#text
    const original = this.#original
    const last = tokens.count - 1
    if (last >= 0 && tokens.kind[last] === WORD && ABBREVIATIONS.has(text.slice(tokens.start[last], tokens.end[last])))
      return false
    const next = original.slice(folded.start[this.at + 1] ?? original.length, (folded.start[this.at + 1] ?? 0) + 4)
    return !/^\s\p{Ll}/u.test(next)
  }
}

function isLetter(kind: number): boolean {
  return kind === LETTER || kind === MARK
}

function isStop(kind: number): boolean {
  return kind === STOP || kind === BREAK
}

/** A letter, digit, `@` or dot before an address would make it the middle of something else. */
function isInside(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122) || unit === 64 || unit === 46 || unit > 0x7f
}
