import { describe, expect, it } from 'vitest'
import type { CheckInput, Fact } from '../../contracts/index.ts'
import { hitsOf, inputOf } from '../../testing/input.ts'
import { mediaContent } from './checker.ts'
import type { MediaContentVariant } from './options.ts'

type Options = MediaContentVariant['options']
type Values = Readonly<Record<string, Fact['value']>>
const film = { id: 'm1', kind: 'video', name: 'film.mp4' } as const
const other = { id: 'm2', kind: 'video', name: 'other.mp4' } as const

function factsOf(values: Values, mediaId = 'm1'): Fact[] {
  return Object.entries(values).map(([id, value]) => ({ id, value, mediaId }))
}
function check(
  values: Values,
  options: Options,
  missing: CheckInput['missing'] = [],
): ReturnType<typeof mediaContent.check> {
  return mediaContent.check(inputOf({ media: [film] }, { facts: factsOf(values), missing }), options)
}

const FLASHES: Options = { fact: 'video.flashes', over: 3, unit: '' }
const BARS: Options = { fact: 'picture.barsShare', over: 0.2, unsure: 0.05, unit: '%' }
const QUIET: Options = { fact: 'sound.loudness', under: -28, unsure: -24, unit: 'LUFS' }
const BEHIND: Options = {
  fact: 'file.trailingBytes',
  over: 1024,
  unit: 'bytes',
  when: [{ fact: 'file.hidden', is: '' }],
}
const HIDDEN: Options = { fact: 'file.hidden', not: '', unit: '' }

describe('a fact', () => {
  it.each([
    [FLASHES, { 'video.flashes': 3 }, 'clear', {}],
    [FLASHES, { 'video.flashes': 4 }, 'found', { measured: 4, required: 3 }],
    [FLASHES, {}, 'notRun', {}],
    [BARS, { 'picture.barsShare': 0.05 }, 'clear', {}],
    [BARS, { 'picture.barsShare': 0.051 }, 'unsure', { measured: 5.1, required: 20, unit: '%' }],
    [BARS, { 'picture.barsShare': 0.20001 }, 'found', { measured: 20.01, required: 20 }],
    [QUIET, { 'sound.loudness': -24 }, 'clear', {}],
    [QUIET, { 'sound.loudness': -25 }, 'unsure', {}],
    [QUIET, { 'sound.loudness': -28.004 }, 'found', { measured: -28.01, required: -28 }],
    [HIDDEN, { 'file.hidden': 'zip' }, 'found', { measured: 'zip', required: '' }],
    [HIDDEN, { 'file.hidden': '' }, 'clear', {}],
    [BEHIND, { 'file.trailingBytes': 2048, 'file.hidden': '' }, 'found', { measured: 2, required: 1, unit: 'KB' }],
    [BEHIND, { 'file.trailingBytes': 2048, 'file.hidden': 'zip' }, 'clear', {}],
    [BEHIND, { 'file.trailingBytes': 2048 }, 'notRun', {}],
    [BEHIND, { 'file.trailingBytes': 10 }, 'clear', {}],
    [{ ...FLASHES, kinds: ['image'] }, { 'video.flashes': 9 }, 'inapplicable', {}],
    [{ ...FLASHES, roles: ['cover'] }, { 'video.flashes': 9 }, 'inapplicable', {}],
  ] as readonly (readonly [Options, Values, string, object])[])('%j with %j is %s', (options, values, kind, args) => {
    const result = check(values, options)
    expect(result.kind).toBe(kind)
    if (kind === 'found' || kind === 'unsure')
      expect(hitsOf(result)[0]?.args).toMatchObject({ name: 'film.mp4', ...args })
  })

  it.each(['sound.loudness', 'sound.', ''])('known in part, as %j says, is never clear', (provides) => {
    const missing = [{ provides, mediaId: 'm1', reason: 'sound-too-long', args: {} }]
    // A sense that gave nothing at all is not the one that measured this.
    const kind = provides === '' ? 'clear' : 'notRun'
    expect(check({ 'sound.loudness': -20 }, QUIET, missing).kind).toBe(kind)
    expect(check({ 'sound.loudness': -40 }, QUIET, missing).kind).toBe('found')
  })

  it('about sound has no object in a film without a sound track', () => {
    const options: Options = { fact: 'sound.silent', is: true, unit: '' }
    const without = [{ provides: 'sound.', mediaId: 'm1', reason: 'sense-failed' }]
    expect(check({ 'video.hasAudio': false }, options, without).kind).toBe('clear')
    expect(check({ 'video.hasAudio': true }, options, without).kind).toBe('notRun')
  })

  it('known only in part is a finding where it is wrong, and never clear', () => {
    const rest = [{ provides: 'video.flashes', mediaId: 'm1', reason: 'sense-budget' }]
    expect(check({ 'video.flashes': 4 }, FLASHES, rest).kind).toBe('found')
    expect(check({ 'video.flashes': 0 }, FLASHES, rest)).toMatchObject({ kind: 'notRun', reason: 'sense-budget' })
  })

  it('that is in doubt on one file does not soften what is sure on another', () => {
    const facts = [...factsOf({ 'picture.barsShare': 0.1 }), ...factsOf({ 'picture.barsShare': 0.5 }, 'm2')]
    const result = mediaContent.check(inputOf({ media: [film, other] }, { facts }), BARS)
    expect(result.kind).toBe('found')
    expect(hitsOf(result).map(({ where }) => where)).toEqual([{ path: '/media/1', mediaId: 'm2' }])
  })
})

describe('the places that show it', () => {
  const at = (tMs: number) => ({ kind: 'box', mediaId: 'm1', x: 0.1, y: 0.2, w: 0.3, h: 0.1, tMs }) as const

  it('stand beside the hit, five at most, with the time of the first', () => {
    const evidence = [65_000, 1000, 2000, 3000, 4000, 5000].map(at)
    const facts: Fact[] = [{ id: 'code.matrix', value: 6, mediaId: 'm1', evidence }]
    const [hit] = hitsOf(
      mediaContent.check(inputOf({ media: [film] }, { facts }), { fact: 'code.matrix', over: 0, unit: '' }),
    )
    expect(hit?.evidence).toEqual([
      ...evidence.slice(0, 5),
      { kind: 'field', path: '/media/0', value: 'code.matrix: 6' },
    ])
    expect(hit?.args).toMatchObject({ at: '1:05', count: 6 })
  })

  it('are the whole picture where nothing is marked', () => {
    const media = [{ id: 'm1', kind: 'image' }] as const
    const [hit] = hitsOf(
      mediaContent.check(inputOf({ media }, { facts: factsOf({ 'nudity.explicit': 0.9 }) }), {
        fact: 'nudity.explicit',
        over: 0.7,
        unit: '',
      }),
    )
    expect(hit?.evidence[0]).toEqual({ kind: 'box', mediaId: 'm1', x: 0, y: 0, w: 1, h: 1 })
    expect(hit?.args).toMatchObject({ at: '' })
  })
})

describe('a fact nobody measured', () => {
  it.each([
    [[], 'missing-fact'],
    [[{ provides: '', reason: 'no-sense', mediaId: 'm1' }], 'no-sense'],
    [
      [
        { provides: 'video.', reason: 'no-decoder', mediaId: 'm1' },
        { provides: '', reason: 'no-sense', mediaId: 'm1' },
      ],
      'no-decoder',
    ],
    [
      [
        { provides: 'video.', reason: 'no-decoder', mediaId: 'm1' },
        { provides: 'video.flashes', reason: 'sense-timeout', mediaId: 'm1' },
      ],
      'sense-timeout',
    ],
    [[{ provides: 'video.flash', reason: 'no-asset', mediaId: 'm1' }], 'missing-fact'],
    [[{ provides: 'video.flashes', reason: 'no-asset', mediaId: 'm2' }], 'missing-fact'],
  ] as const)('with %j is not run: %s', (missing, reason) => {
    const result = check({}, FLASHES, missing)
    expect(result).toMatchObject({ kind: 'notRun', reason, args: { fact: 'video.flashes', name: 'film.mp4' } })
  })
})

describe('what a machine can do about it', () => {
  const steps = (values: Values, options: Options, evidence: Fact['evidence'] = []): unknown => {
    const facts = factsOf(values).map((fact) => (fact.id === options.fact ? { ...fact, evidence } : fact))
    const [hit] = hitsOf(mediaContent.check(inputOf({ media: [film] }, { facts }), options))
    return hit?.repairs?.map(({ step }) => step)
  }
  const code: Options = { fact: 'code.matrix', over: 0, unit: '', repair: 'trim' }
  const shown = (...times: number[]): Fact['evidence'] =>
    times.map((tMs) => ({ kind: 'box', mediaId: 'm1', x: 0, y: 0, w: 1, h: 1, tMs }))

  it('is to crop to what lies between the bars', () => {
    const crop: Options = { ...BARS, repair: 'crop' }
    expect(steps({ 'picture.barsShare': 0.43, 'picture.content': '0 0.215 1 0.57' }, crop)).toEqual([
      { op: 'crop', x: 0, y: 0.215, w: 1, h: 0.57 },
    ])
    expect(steps({ 'picture.barsShare': 0.43 }, crop)).toBeUndefined()
    expect(steps({ 'picture.barsShare': 0.43, 'picture.content': '0 0.5 1 0.57' }, crop)).toBeUndefined()
  })

  it.each([
    ['at the end', 15, [13_000, 14_000], [{ op: 'trim', startMs: 0, endMs: 11_750 }]],
    ['at the beginning', 15, [0, 1000], [{ op: 'trim', startMs: 2250, endMs: 15_000 }]],
    [
      'in the middle of a long film',
      60,
      [30_000],
      [
        { op: 'trim', startMs: 32_000, endMs: 60_000 },
        { op: 'trim', startMs: 0, endMs: 28_000 },
      ].reverse(),
    ],
    ['all along', 15, [0, 7000, 14_000], undefined],
    ['in a film too short to lose anything', 6, [5200], undefined],
  ] as const)('is to cut away a code seen %s', (_where, seconds, times, expected) => {
    expect(steps({ 'code.matrix': 1, 'video.duration': seconds }, code, shown(...times))).toEqual(expected)
  })

  it('is nothing where nobody knows when it is seen', () => {
    expect(steps({ 'code.matrix': 1, 'video.duration': 15 }, code)).toBeUndefined()
    expect(steps({ 'code.matrix': 1 }, code, shown(13_000))).toBeUndefined()
  })
})
