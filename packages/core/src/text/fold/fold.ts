import { foldCluster, isIgnorable, joinsPrevious } from './character.ts'
import { entityAt } from './entities.ts'
import { lookalikeOf } from './lookalikes.ts'
import { createUnits, type Folded, type Units } from './units.ts'

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
  if (!NEEDS_WORK.test(text)) return foldAscii(text)
  const units = createUnits()
  let at = 0
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    if (code < 0x80 && code !== 0x26 && !joinsPrevious(text.charCodeAt(at + 1))) {
      units.push(code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : String.fromCharCode(code), at, at + 1)
      at++
    } else at = foldAt(text, at, units)
  }
  return units.finish()
}

function foldAscii(text: string): Folded {
  const start = new Uint32Array(text.length)
  const end = new Uint32Array(text.length)
  for (let i = 0; i < text.length; i++) {
    start[i] = i
    end[i] = i + 1
  }
  return { text: text.toLowerCase(), start, end }
}

/** Folds what starts at `at` and returns where the next begins. */
function foldAt(text: string, at: number, units: Units): number {
  const entity = text[at] === '&' ? entityAt(text, at) : undefined
  if (entity) {
    for (const char of entity.text) push(units, char, { start: at, end: entity.end, next: text.charCodeAt(entity.end) })
    return entity.end
  }
  const code = text.codePointAt(at) ?? 0
  let end = at + (code > 0xffff ? 2 : 1)
  if (isRegional(code) && isRegional(text.codePointAt(end) ?? 0)) {
    // Two side by side are drawn as a flag, not as letters.
    units.push(text.slice(at, end + 2), at, end + 2)
    return end + 2
  }
  while (joinsPrevious(text.charCodeAt(end))) end++
  push(units, text.slice(at, end), { start: at, end, next: text.charCodeAt(end) })
  return end
}

function push(units: Units, cluster: string, span: { start: number; end: number; next: number }): void {
  const like = lookalikeOf(cluster.codePointAt(0) ?? 0)
  const beside = like?.onlyBesideLatin && (isLatin(units.last()) || isLatin(span.next | 32))
  units.push(beside ? like.latin : remembered(cluster), span.start, span.end)
}

function remembered(cluster: string): string {
  const known = memo.get(cluster)
  if (known !== undefined) return known
  const folded = isIgnorable(cluster) ? '' : foldCluster(cluster)
  if (memo.size >= MEMO_LIMIT) memo.clear()
  memo.set(cluster, folded)
  return folded
}

function isRegional(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff
}

function isLatin(unit: number): boolean {
  return unit >= 97 && unit <= 122
}
