import { type Flaw, type Look, matches } from './flaw.ts'

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u
/** Signs of ordinary typing that carry the emoji property. */
const PLAIN_SIGN = /^[©®™‼⁉ℹ↔-↪〰〽]/u
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Neighbouring emoji are one flaw, but count one by one. The first `max` may stay. */
export const emoji: Look = ({ text }, max) => {
  if (!EMOJI.test(text)) return { flaws: [] }
  const flaws: Flaw[] = []
  let n = 0
  for (const { segment, index } of segmenter.segment(text)) {
    if (!EMOJI.test(segment) || PLAIN_SIGN.test(segment) || ++n <= max) continue
    const joins = flaws.at(-1)?.end === index ? flaws.pop() : undefined
    flaws.push({ start: joins?.start ?? index, end: index + segment.length, fixes: [''] })
  }
  return { flaws, n }
}

/** A placeholder in braces is one flaw, and nobody but its author knows what belongs there. */
export function characters({ text }: { readonly text: string }, listed: string): Flaw[] {
  const set = new Set(listed)
  if (![...set].some((one) => text.includes(one))) return []
  return matches(text, /\{{1,2}[^{}\n]{1,60}\}{1,2}|./gsu, (found, at) => {
    if (!set.has(String.fromCodePoint(found.codePointAt(0) ?? 0))) return undefined
    if (found.length > 2) return []
    return [found === '#' && /\d/.test(text.charAt(at + 1)) ? 'No. ' : '']
  })
}

/** Three full stops are an ellipsis whatever the limit. */
export const repeatedPunctuation: Look = ({ text }, max) => ({
  flaws: matches(text, /[!?！？¡¿‼⁉]+|([,;:~*=+^|•.。、])\1+/gu, (found) => {
    if (found.length <= (found.startsWith('.') ? Math.max(3, max) : max)) return undefined
    if (found.startsWith('.')) return ['...']
    return [/[?？]/.exec(found)?.[0] ?? found.slice(0, 1)]
  }),
})

/** French sets a space before `! ? ; :`. */
export const spaceBeforePunctuation: Look = ({ text, language }) => ({
  flaws: matches(text, /(?<=[\p{L}\p{N}])[ \u00a0\u202f]+[,.!?;:](?=\s|$)/gu, (found) => {
    const sign = found.slice(-1)
    return language.startsWith('fr') && /[!?;:]/.test(sign) ? undefined : [sign]
  }).map(({ start, end, fixes = [] }) => {
    const word = /[\p{L}\p{N}]{1,40}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
    return { start: start - word.length, end, fixes: fixes.map((fix) => word + fix) }
  }),
})
