import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CheckInput, CheckResult, Hit } from '../../contracts/index.ts'
import { applyPatch } from '../../engine/patch.ts'
import { editorial } from './checker.ts'
import type { EditorialVariant } from './options.ts'

type Options = EditorialVariant['options']

const EVERY_LOOK: readonly Options[] = [
  { look: 'capitals', maxRatio: 0.6, minLetters: 16 },
  { look: 'dotted-letters' },
  { look: 'symbols-in-words' },
  { look: 'characters', characters: '{}#★💎' },
  { look: 'repeated-punctuation', max: 2 },
  { look: 'repeated-letters', max: 3 },
  { look: 'repeated-words', max: 3 },
  { look: 'missing-spaces', maxWord: 30 },
  { look: 'space-before-punctuation' },
  { look: 'emoji', max: 0 },
  ...(['phone', 'email', 'url', 'handle', 'hashtag', 'card'] as const).map(
    (contact): Options => ({
      look: 'contact',
      contact,
    }),
  ),
  { look: 'lines', max: 4 },
]

function check(text: Readonly<Record<string, string>>, options: Options): CheckResult {
  const surfaces = Object.entries(text).map(([id, words]) => ({
    id,
    path: id === 'landingPage' ? '/landingPage/text' : `/text/${id}`,
    text: words,
    language: 'en',
    sentences: [],
    claims: [],
    claimsRead: true,
  }))
  return editorial.check({ surfaces } as unknown as CheckInput, options)
}

function hitIn(body: string, options: Options): Hit | undefined {
  const result = check({ body }, options)
  return result.kind === 'found' ? result.hits[0] : undefined
}

describe('which words are read', () => {
  const emoji: Options = { look: 'emoji', max: 0 }
  const inBody: Options = { look: 'emoji', max: 0, fields: ['body'] }
  test.each([
    ['copy alone cannot answer for a field', { copy: '✨' }, inBody, { kind: 'notRun', reason: 'field-unknown' }],
    ['other fields alone leave nothing to read', { headline: '✨' }, inBody, { kind: 'inapplicable' }],
    ['a landing page is not the ad', { landingPage: '✨' }, emoji, { kind: 'inapplicable' }],
    ['an empty field is no text', { body: ' ' }, emoji, { kind: 'inapplicable' }],
    ['buttons and codes are no prose', { body: 'Mugs', promoCode: '✨', cta: '✨' }, emoji, { kind: 'clear' }],
  ] as const)('%s', (_, text, options, expected) => expect(check(text, options)).toEqual(expected))

  test('copy is read where no field is named, and codes where they are', () => {
    expect(check({ copy: '✨ Mugs' }, emoji).kind).toBe('found')
    expect(check({ promoCode: '✨' }, { ...emoji, fields: ['promoCode'] }).kind).toBe('found')
  })

  test('each field is a finding of its own, with every place in it', () => {
    const result = check({ headline: '✨ New', body: 'Mugs ✨ here 🔥' }, emoji)
    const hits = result.kind === 'found' ? result.hits : []
    expect(hits.map(({ where, evidence }) => [where.surface, evidence.length])).toEqual([
      ['headline', 1],
      ['body', 2],
    ])
  })
})

const words = fc.constantFrom(
  ...[
    'SALE',
    'S.a.l.e',
    'S@le',
    '💎',
    '👩‍🎨',
    '!!!',
    'sooooo',
    'mugs mugs mugs mugs',
    'x.Yyy',
    '{a}',
    '#1',
    '#tag',
    '(',
    ')',
  ],
  ...[
    'a@b.com',
    'https://x.co',
    '+1 415 555 0132',
    '4111111111111111',
    '@me.you',
    '\n',
    ' ',
    ' !',
    '\ud83d',
    '\udc8e',
    '#',
  ],
)
const anyText = fc
  .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 5 }), fc.string({ unit: 'grapheme', maxLength: 5 })))
  .map((parts) => parts.join(''))

describe.each(EVERY_LOOK)('any text, %j', (options) => {
  test('quotes what stands at its offsets, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const one of hitIn(text, options)?.evidence ?? []) {
          if (one.kind !== 'text') throw new Error('not a text')
          expect(one.start).toBeGreaterThanOrEqual(last)
          expect(one.end).toBeGreaterThan(one.start)
          expect(one.quote).toBe(text.slice(one.start, one.end))
          last = one.end
        }
      }),
    )
  })

  test('every proposal fits and changes the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const creative = { text: { body: text } }
        for (const { patch } of hitIn(text, options)?.proposals ?? []) {
          const after = applyPatch(creative, patch)
          expect(after).toBeDefined()
          expect(after).not.toEqual(creative)
        }
      }),
    )
  })
})
