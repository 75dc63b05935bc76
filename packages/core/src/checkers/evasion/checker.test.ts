import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CheckInput, ClaimHit } from '../../contracts/index.ts'
import { evasion } from './checker.ts'
import type { EvasionVariant } from './options.ts'

type Look = EvasionVariant['options']['look']

function check(
  look: Look,
  text: string,
  claims: readonly ClaimHit[] = [],
): { quotes: string[]; plain: string[]; fixed: string[] } {
  const surface = { id: 'body', path: '/text/body', text, language: 'en', sentences: [], claims, claimsRead: true }
  const input = { surfaces: [surface] } as unknown as CheckInput
  const options = (look === 'disguised-words' ? { look, topics: ['tobacco'] } : { look }) as EvasionVariant['options']
  const result = evasion.check(input, options)
  const hits = result.kind === 'found' ? result.hits : []
  return {
    quotes: hits.map(({ args }) => String(args?.quote)),
    plain: hits.map(({ args }) => String(args?.plain)),
    fixed: hits.flatMap(({ proposals }) =>
      (proposals ?? []).map(({ patch: [step] }) =>
        step?.op === 'splice' ? text.slice(0, step.start) + step.text + text.slice(step.end) : '',
      ),
    ),
  }
}

describe('evasion', () => {
  it.each([
    ['mixed-scripts', 'Frее mugs', 'Frее', 'Free'],
    ['mixed-scripts', 'Earn mοney', 'mοney', 'money'],
    ['mixed-scripts', 'Удалённый дoхoд', 'дoхoд', 'доход'],
    ['hidden-characters', 'Buy v\u200bape pens', 'v\u200bape', 'vape'],
    ['hidden-characters', 'gua\u00adran\u2060teed', 'gua\u00adran\u2060teed', 'guaranteed'],
    ['direction-controls', 'Get \u202eeerf\u202c mugs', '\u202eeerf\u202c', 'eerf'],
    ['styled-letters', '𝗕𝗶𝗴 𝘀𝗮𝗹𝗲 on mugs', '𝗕𝗶𝗴 𝘀𝗮𝗹𝗲', 'Big sale'],
    ['styled-letters', 'ⒻⓇⒺⒺ mugs', 'ⒻⓇⒺⒺ', 'FREE'],
    ['styled-letters', 'Ｆｒｅｅ mugs', 'Ｆｒｅｅ', 'Free'],
    ['stacked-marks', 's\u0336\u0337\u0338ale', 's\u0336\u0337\u0338ale', 'sale'],
  ] as const)('%s in %j', (look, text, quote, plain) => {
    expect(check(look, text)).toEqual({ quotes: [quote], plain: [plain], fixed: [text.replace(quote, plain)] })
  })

  it.each([
    ['mixed-scripts', 'Lumen кружки для утра'],
    ['mixed-scripts', 'Tシャツ、新入荷'],
    ['mixed-scripts', '5 μm filter, 10 Ω'],
    ['hidden-characters', 'می\u200cخواهم'],
    ['hidden-characters', 'by 👩\u200d🎨 artists'],
    ['hidden-characters', '\ufeffSale starts now'],
    ['direction-controls', 'أكواب\u200f من السيراميك'],
    ['styled-letters', 'Tea for 2, size № 5'],
    ['styled-letters', 'ＴシャツとマグＡ'],
    ['styled-letters', 'Flags 🇮🇩🇵🇭 and ℃'],
    ['stacked-marks', 'Cà phê sữa đá'.normalize('NFD')],
    ['stacked-marks', 'שָׁלוֹם'],
  ] as const)('%s leaves %j alone', (look, text) => {
    expect(check(look, text).quotes).toEqual([])
  })

  it('names claims that only folding could read', () => {
    const hit = (start: number, end: number, readsAs: string): ClaimHit => ({
      id: 'tobacco.vape',
      topic: 'tobacco',
      strength: 'strong',
      start,
      end,
      readsAs,
    })
    expect(check('disguised-words', 'v@pe pens', [hit(0, 4, 'vape')]).plain).toEqual(['vape'])
    expect(
      check('disguised-words', 'VAPE pens', [
        { id: 'tobacco.vape', topic: 'tobacco', strength: 'strong', start: 0, end: 4 },
      ]).plain,
    ).toEqual([])
  })

  it('quotes the text at its offsets, whatever the text', () => {
    const looks: Look[] = [
      'mixed-scripts',
      'hidden-characters',
      'direction-controls',
      'styled-letters',
      'stacked-marks',
    ]
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Frее', '\u202e', 'v\u200bape', '𝗕𝗶𝗴', 'o\u0300\u0301\u0302', ' '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(...looks), (pieces, look) => {
        const text = pieces.join('')
        for (const quote of check(look, text).quotes) expect(text).toContain(quote)
      }),
    )
  })
})
