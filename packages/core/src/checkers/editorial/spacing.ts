import { hasAddress } from './contact.ts'
import { type Flaw, type Look, matches } from './flaw.ts'

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** A word longer than any, and a sentence that begins right after a full stop. */
export const missingSpaces: Look = ({ text }, maxWord) => ({
  flaws: matches(text, /\S+/gu, (token) => {
    if (/^[@#]/.test(token) || UNSPACED.test(token) || hasAddress(token)) return undefined
    const isLong = (part: string): boolean =>
      (part.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => word.length > maxWord)
    const parted = token.replace(/(?<=\p{Ll}{3})([.!?,;:])(?=\p{Lu}\p{Ll})/gu, '$1 ')
    const spaced = isLong(parted) ? parted.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ') : parted
    if (spaced === token && !isLong(token)) return undefined
    return isLong(spaced) ? [] : [spaced]
  }),
})

export const repeatedWords: Look = ({ text }, max) => {
  const flaws: Flaw[] = []
  let [n, most, start, end] = [0, 0, 0, 0]
  let last = ''
  const close = (): void => {
    if (n > max && /^\p{L}/u.test(last)) flaws.push({ start, end, fixes: [text.slice(start, start + last.length)] })
    most = Math.max(most, n)
  }
  for (const { 0: word, index } of text.matchAll(/\p{N}+|\p{L}[\p{L}\p{M}\p{N}'’]*/gu)) {
    if (word.toLowerCase() !== last.toLowerCase()) {
      close()
      ;[n, start] = [0, index]
      last = word
    }
    n++
    end = index + word.length
  }
  close()
  return { flaws, n: most }
}

/** Leaving out blank lines is offered where that is enough. */
export const lines: Look = ({ text }, max) => {
  const breaks = Array.from(text.trimEnd().matchAll(/\r\n?|\n/g), ({ 0: sign, index }) => index + sign.length)
  const start = breaks[max - 1]
  const n = breaks.length + 1
  if (start === undefined) return { flaws: [], n }
  const full = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  return {
    flaws: [{ start, end: text.length, from: 0, ...(full.length <= max ? { fixes: [full.join('\n')] } : {}) }],
    n,
  }
}
