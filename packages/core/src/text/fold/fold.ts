import { foldCluster, isIgnorable, joinsPrevious } from './character.ts'
import { entityAt } from './entities.ts'
import { lookalikeOf } from './lookalikes.ts'
import {
  astralFold,
  COMPLEX,
  capitalLookalike,
  DROPPED,
  ITSELF,
  isAmongItsOwn,
  isRegional,
  simpleFold,
} from './simple.ts'
import { emptyUnits, type Folded, type Units, unmoved } from './units.ts'

/** Needs more than lower case: anything beyond ASCII, or a character reference. */
const NEEDS_WORK = /[^\0-\x7f]|&[#a-z]/i
const MEMO_LIMIT = 8192
const memo = new Map<string, string>()

/**
 * Brings text to the form it is matched in: character references resolved, what cannot be seen dropped, compatibility forms,
 * lower case, decorating marks off, look-alikes as the Latin letters they imitate, digits as 0-9, one dash, one quote.
 * Patterns and texts go through the same fold. Linear in the text; lone surrogates become U+FFFD.
 */
export function fold(text: string): Folded {
  if (!NEEDS_WORK.test(text)) return unmoved(text.toLowerCase())
  const units = emptyUnits()
  const home = { end: 0, latin: false }
  let at = 0
  // Where the cluster before begins, in the text and among the units: a joining mark folds together with it.
  let before = -1
  let beforeUnits = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const folded = simpleFold(unit)
    if (folded > ITSELF) {
      before = at
      beforeUnits = units.length
      units.push(folded, at, ++at)
    } else if (folded === ITSELF && isAmongItsOwn(text, at) && !joinsPrevious(text.charCodeAt(at + 1))) {
      before = at
      beforeUnits = units.length
      units.push(unit, at, ++at)
    } else if (folded === DROPPED) {
      before = at++
      beforeUnits = units.length
    } else if (joinsPrevious(unit) && before >= 0) {
      units.length = beforeUnits
      at = foldCharacter(text, before, units, home)
    } else {
      const entity = unit === 0x26 ? entityAt(text, at) : undefined
      before = entity ? -1 : at
      beforeUnits = units.length
      at = entity ? foldEntity(entity, at, units) : foldCharacter(text, at, units, home)
    }
  }
  return units.finish()
}

function foldEntity(entity: { readonly text: string; readonly end: number }, at: number, units: Units): number {
  for (const char of entity.text) {
    const like = lookalikeOf(char.codePointAt(0) ?? 0)
    const isBeside = like?.onlyBesideLatin && isLatin(units.last())
    units.pushAll(isBeside ? like.latin : remembered(char), at, entity.end)
  }
  return entity.end
}

/** Run of letters that have a look-alike but a script of their own, and how it is read. */
interface Home {
  end: number
  latin: boolean
}

/** Folds what starts at `at`, with the marks that join it, and returns where the next begins. */
function foldCharacter(text: string, at: number, units: Units, home: Home): number {
  const code = text.codePointAt(at) ?? 0
  let end = at + (code > 0xffff ? 2 : 1)
  if (isRegional(code) && isRegional(text.codePointAt(end) ?? 0)) {
    // Two side by side are drawn as a flag, not as letters.
    units.pushAll(text.slice(at, end + 2), at, end + 2)
    return end + 2
  }
  const alone = end
  while (joinsPrevious(text.charCodeAt(end))) end++
  if (code > 0xffff && end === alone) {
    const folded = astralFold(code)
    if (folded > ITSELF) units.push(folded, at, end)
    if (folded === ITSELF) units.pushAll(text.slice(at, end), at, end)
    if (folded !== COMPLEX) return end
  }
  const like = lookalikeOf(code)
  const latin =
    like?.onlyBesideLatin && readsLatin(text, at, units.last(), home)
      ? like.latin
      : isLatin(text.charCodeAt(at - 1) | 32) || isLatin(text.charCodeAt(alone) | 32)
        ? capitalLookalike(code)
        : undefined
  units.pushAll(latin ?? remembered(text.slice(at, end)), at, end)
  return end
}

/** `BMW` beside an Arabic word leaves the word alone; an Armenian letter among Latin ones is one of them. Read once per run. */
function readsLatin(text: string, at: number, last: number, home: Home): boolean {
  if (at < home.end) return home.latin
  let end = at
  let next = text.codePointAt(end) ?? 0
  const isHan = /[\p{Script=Han}\p{Script=Bopomofo}]/u.test(String.fromCodePoint(next))
  while (next > 0 && (lookalikeOf(next)?.onlyBesideLatin || isIgnorable(String.fromCodePoint(next)))) {
    end += next > 0xffff ? 2 : 1
    next = text.codePointAt(end) ?? 0
  }
  const right = next === 0x26 ? 0 : remembered(String.fromCodePoint(next)).charCodeAt(0)
  const [before, after] = [isLatin(last), isLatin(right)]
  home.end = end
  home.latin = (before && after) || (!isHan && ((before && !isLetter(right)) || (after && !isLetter(last))))
  return home.latin
}

function remembered(cluster: string): string {
  const known = memo.get(cluster)
  if (known !== undefined) return known
  const folded = isIgnorable(cluster) ? '' : foldCluster(cluster)
  if (memo.size >= MEMO_LIMIT) memo.clear()
  memo.set(cluster, folded)
  return folded
}

function isLatin(unit: number): boolean {
  return unit >= 97 && unit <= 122
}

function isLetter(unit: number): boolean {
  return unit > 0x7f && /\p{L}/u.test(String.fromCharCode(unit))
}

/** One long text folds faster than thousands of words. */
export function foldAll(words: readonly string[]): readonly string[] {
  const joined = fold(words.join('\n')).text.split('\n')
  return joined.length === words.length ? joined : words.map((word) => fold(word).text)
}
