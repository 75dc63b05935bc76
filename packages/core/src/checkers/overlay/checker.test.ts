import { describe, expect, it } from 'vitest'
import type { CheckInput, CreativeInput, Fact } from '../../contracts/index.ts'
import { hitsOf, inputOf, type Pictured, pictured } from '../../testing/input.ts'
import { overlay } from './checker.ts'
import type { OverlayVariant } from './options.ts'

type Options = OverlayVariant['options']
const upright: readonly Fact[] = [
  { id: 'video.width', value: 1080, mediaId: 'm1' },
  { id: 'video.height', value: 1920, mediaId: 'm1' },
]
const wide: readonly Fact[] = [
  { id: 'video.width', value: 1920, mediaId: 'm1' },
  { id: 'video.height', value: 1080, mediaId: 'm1' },
]
const film = { id: 'm1', kind: 'video', name: 'film.mp4' } as const

interface Given {
  readonly facts?: readonly Fact[]
  readonly creative?: CreativeInput
  readonly missing?: CheckInput['missing']
}
function check(
  words: readonly Pictured[],
  options: Options,
  { facts = upright, creative, missing = [] }: Given = {},
): ReturnType<typeof overlay.check> {
  const read = words.length > 0 ? [pictured('m1', 'en', words)] : []
  return overlay.check(inputOf({ media: [film], ...creative }, { facts, missing, read }), options)
}

const ZONES: Options = {
  look: 'safe-zone',
  zones: [
    { ratio: '9:16', captionUpTo: 20, top: 0.1, bottom: 0.2, side: 0.15 },
    { ratio: '9:16', top: 0.1, bottom: 0.3, side: 0.15 },
  ],
}
const body = (text: string, languages: readonly string[] = []): CreativeInput => ({
  text: { body: text },
  targeting: { languages },
})

describe('where the app shows its own', () => {
  it.each([
    ['the middle is free', '30 50 20 5', body('Mugs'), 'clear'],
    ['the foot', '30 85 20 5', body('Mugs'), 'found'],
    ['the head', '30 3 20 5', body('Mugs'), 'found'],
    ['the right', '90 50 9 3', body('Mugs'), 'found'],
    ['the left is free', '2 50 9 3', body('Mugs'), 'clear'],
    ['a long caption covers more', '30 73 20 5', body('Handmade mugs for slow mornings'), 'found'],
    ['a short one less', '30 73 20 5', body('Mugs'), 'clear'],
    ['wide letters count twice', '30 73 20 5', body('手作りのマグカップです。'), 'found'],
    ['the left in Arabic', '2 50 9 3', body('Mugs', ['ar']), 'found'],
    ['the right is free in Arabic', '90 50 9 3', body('Mugs', ['ar']), 'clear'],
    ['an Arabic caption without targeting', '2 50 9 3', body('أكواب مصنوعة يدويا'), 'found'],
  ] as const)('%s: %s', (_why, place, creative, kind) => {
    expect(check([['SALE', place]], ZONES, { creative }).kind).toBe(kind)
  })

  it('a shape without a zone is left alone', () => {
    expect(check([['SALE', '30 95 20 5']], ZONES, { facts: wide }).kind).toBe('clear')
  })
})

describe('words at the edge', () => {
  const edge: Options = { look: 'cut-off', margin: 0.003 }
  it.each([
    ['touching it', [['shippi', '85 40 15 5']], 'found'],
    ['near it', [['shipping', '84 40 15 5']], 'clear'],
    [
      'on their way in',
      [
        ['shippi', '85 40 15 5', { tMs: 0 }],
        ['shipping', '40 40 15 5', { tMs: 900 }],
      ],
      'clear',
    ],
    ['hardly read', [['shippi', '85 40 15 5', { confidence: 0.4 }]], 'clear'],
    ['one letter', [['I', '99 40 1 5']], 'clear'],
    ['one Chinese sign', [['新', '95 40 5 5']], 'found'],
  ] as readonly (readonly [string, readonly Pictured[], string])[])('%s', (_why, words, kind) => {
    expect(check(words, edge, { facts: [...upright, { id: 'text.share', value: 0.1, mediaId: 'm1' }] }).kind).toBe(kind)
  })
})

describe('words hard to read', () => {
  const small: Options = { look: 'small', under: 0.018, atLeast: 2 }
  const contrast: Options = { look: 'contrast', large: 3, small: 4.5, largeFrom: 0.043 }

  it('are measured by the width, whatever the shape', () => {
    const words: Pictured[] = [
      ['Terms', '10 70 6 0.8'],
      ['apply', '17 70 6 0.9'],
    ]
    expect(hitsOf(check(words, small))[0]?.args).toMatchObject({
      quote: 'Terms apply',
      measured: 1.4,
      required: 1.8,
      unit: '%',
      count: 2,
    })
    expect(
      check(
        [
          ['Terms', '10 70 6 3.3'],
          ['apply', '17 70 6 3.3'],
        ],
        small,
        { facts: wide },
      ).kind,
    ).toBe('clear')
    expect(check(words.slice(1), small).kind).toBe('clear')
  })

  it.each([
    [3.2, 4, 'clear', {}],
    [2.96, 4, 'found', { measured: 2.9, required: 3 }],
    [4.4, 2, 'found', { measured: 4.4, required: 4.5 }],
    [4.5, 2, 'clear', {}],
    [undefined, 2, 'clear', {}],
  ] as const)('with a contrast of %s at %s %% of the height: %s', (value, height, kind, args) => {
    const result = check([['Free', `10 40 20 ${height}`, value === undefined ? {} : { contrast: value }]], contrast)
    expect(result.kind).toBe(kind)
    if (kind === 'found') expect(hitsOf(result)[0]?.args).toMatchObject(args)
  })
})

describe('marks of others', () => {
  const marks: Options = {
    look: 'watermark',
    names: ['tiktok', 'capcut'],
    ambiguous: ['reels'],
    corner: { width: 0.35, height: 0.25 },
  }
  it.each([
    [
      'stay in a corner',
      [
        ['TikTok', '3 5 18 3', { tMs: 0 }],
        ['TikTok', '78 80 18 3', { tMs: 4000 }],
      ],
      'found',
    ],
    [
      'of two words',
      [
        ['Tik', '3 5 8 3', { tMs: 0 }],
        ['Tok', '12 5 8 3', { tMs: 0 }],
        ['TikTok', '3 5 18 3', { tMs: 5 }],
      ],
      'found',
    ],
    ['seen once', [['TikTok', '3 5 18 3', { tMs: 0 }]], 'found'],
    ['as part of a longer word', [['TikTokers', '3 5 18 3', { tMs: 0 }]], 'clear'],
    ['a handle', [['@lumen.shop', '3 5 18 3', { tMs: 0 }]], 'unsure'],
    ['an ordinary word', [['Reels', '3 5 18 3', { tMs: 0 }]], 'unsure'],
    [
      'in the middle',
      [
        ['TikTok', '40 45 18 3', { tMs: 0 }],
        ['TikTok', '40 45 18 3', { tMs: 9 }],
      ],
      'clear',
    ],
  ] as readonly (readonly [string, readonly Pictured[], string])[])('%s', (_why, words, kind) => {
    expect(check(words, marks).kind).toBe(kind)
  })
})

describe('words that were not read', () => {
  const edge: Options = { look: 'cut-off', margin: 0.003 }
  const looked: Fact = { id: 'text.share', value: 0, mediaId: 'm1' }
  const lacking = [{ provides: '#text', reason: 'language-data-missing', args: { language: 'ru' }, mediaId: 'm1' }]
  it.each([
    ['nobody looked', [], [], { kind: 'notRun', reason: 'missing-fact' }],
    ['there are none', [looked], [], { kind: 'clear' }],
    ['a language was missing, which the engine says for all words', [looked], lacking, { kind: 'clear' }],
    [
      'nothing reads words',
      [],
      [{ provides: '#text', reason: 'no-asset', mediaId: 'm1' }],
      { kind: 'notRun', reason: 'no-asset' },
    ],
  ] as const)('%s', (_why, facts, missing, expected) => {
    expect(check([], edge, { facts, missing })).toMatchObject(expected)
  })

  it('are no excuse for those that were', () => {
    expect(check([['shippi', '85 40 15 5']], edge, { missing: lacking }).kind).toBe('found')
  })

  it('are not looked for in sound', () => {
    expect(overlay.check(inputOf({ media: [{ id: 'm1', kind: 'audio' }] }), edge).kind).toBe('inapplicable')
  })
})

it('quotes the words by their place in what was read', () => {
  const [hit] = hitsOf(
    check(
      [
        ['Free', '60 40 20 5'],
        ['shippi', '85 40 15 5'],
      ],
      { look: 'cut-off', margin: 0.003 },
    ),
  )
  expect(hit).toMatchObject({
    where: { path: '/media/0', mediaId: 'm1', surface: 'm1#text' },
    evidence: [{ kind: 'text', surface: 'm1#text', start: 5, end: 11, quote: 'shippi' }],
  })
})
