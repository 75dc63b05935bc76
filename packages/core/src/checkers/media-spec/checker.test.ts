import { describe, expect, it } from 'vitest'
import type { Fact } from '../../contracts/index.ts'
import { hitsOf, inputOf } from '../../testing/input.ts'
import { mediaSpec } from './checker.ts'
import type { MediaSpecVariant } from './options.ts'

type Options = MediaSpecVariant['options']
type Values = Readonly<Record<string, Fact['value']>>
const image = { id: 'm1', kind: 'image', role: 'main', name: 'mug.png' } as const
const video = { id: 'm2', kind: 'video', name: 'film.mp4' } as const

function check(values: Values, options: Options): ReturnType<typeof mediaSpec.check> {
  const facts = Object.entries(values).map(([id, value]): Fact => ({ id, value, mediaId: 'm1' }))
  return mediaSpec.check(inputOf({ media: [image, video] }, { facts }), { kinds: ['image'], ...options })
}

describe('measured against what is asked for', () => {
  const bytes: Options = { look: 'range', fact: 'file.bytes', max: 500_000, unit: 'bytes' }
  const ratio: Options = { look: 'ratio', ratios: ['9:16', '1:1'], tolerance: 0.01 }
  const least: Options = {
    look: 'at-least',
    sizes: [
      { ratio: '9:16', width: 540, height: 960 },
      { ratio: '1:1', width: 640, height: 640 },
    ],
  }
  const exactly: Options = { look: 'exactly', sizes: [{ width: 640, height: 100 }] }
  const within: Options = { look: 'within', width: 1200, height: 1200 }
  const name: Options = { look: 'type-matches-name' }
  const between: Options = { look: 'ratio-between', min: 0.34, max: 3.56, ratios: ['9:16', '16:9'] }
  it.each([
    [bytes, { 'file.bytes': 500_000 }, 'clear', {}],
    [bytes, { 'file.bytes': 500_001 }, 'found', { measured: 500.01, required: 500, unit: 'KB' }],
    [bytes, { 'file.bytes': '500001' }, 'notRun', {}],
    [{ ...bytes, max: 524_288 }, { 'file.bytes': 1_048_576 }, 'found', { measured: 1024, required: 512, unit: 'KB' }],
    [
      { look: 'range', fact: 'image.width', min: 540, unit: 'px' },
      { 'image.width': 539 },
      'found',
      { measured: 539, required: 540, unit: 'px' },
    ],
    [
      { look: 'one-of', fact: 'file.type', values: ['png', 'jpeg'] },
      { 'file.type': 'gif' },
      'found',
      { measured: 'gif', required: 'png, jpeg' },
    ],
    [{ look: 'one-of', fact: 'file.type', values: ['png'] }, { 'file.type': 'png' }, 'clear', {}],
    [
      { look: 'is', fact: 'image.animated', value: false },
      { 'image.animated': true },
      'found',
      { measured: 'true', required: 'false' },
    ],
    [{ look: 'is', fact: 'image.animated', value: false }, { 'image.animated': false }, 'clear', {}],
    [ratio, { 'image.width': 1080, 'image.height': 1920 }, 'clear', {}],
    [ratio, { 'image.width': 1085, 'image.height': 1920 }, 'clear', {}],
    [ratio, { 'image.width': 1100, 'image.height': 1920 }, 'found', { measured: '1100×1920', required: '9:16, 1:1' }],
    [ratio, { 'image.width': 1080 }, 'notRun', {}],
    [ratio, { 'image.width': 0, 'image.height': 0 }, 'notRun', {}],
    [least, { 'image.width': 540, 'image.height': 960 }, 'clear', {}],
    [
      least,
      { 'image.width': 600, 'image.height': 600 },
      'found',
      { measured: '600×600', required: '640×640', unit: 'px' },
    ],
    [exactly, { 'image.width': 640, 'image.height': 100 }, 'clear', {}],
    [exactly, { 'image.width': 100, 'image.height': 640 }, 'found', { required: '640×100' }],
    [within, { 'image.width': 1200, 'image.height': 1 }, 'clear', {}],
    [within, { 'image.width': 1201, 'image.height': 1 }, 'found', { required: '1200×1200' }],
    [name, { 'file.type': 'jpeg', 'file.extension': 'JPG' }, 'clear', {}],
    [name, { 'file.type': 'gif', 'file.extension': 'png' }, 'found', { measured: 'gif', required: 'png' }],
    [name, { 'file.type': 'unknown', 'file.extension': 'png' }, 'clear', {}],
    [name, {}, 'notRun', {}],
    [between, { 'image.width': 340, 'image.height': 1000 }, 'clear', {}],
    [between, { 'image.width': 330, 'image.height': 1000 }, 'found', { measured: '330×1000', required: '9:16, 16:9' }],
    [between, { 'image.width': 3600, 'image.height': 1000 }, 'found', {}],
  ] as readonly (readonly [Options, Values, string, object])[])('%j with %j is %s', (options, values, kind, args) => {
    const result = check(values, options)
    expect(result.kind).toBe(kind)
    if (kind !== 'found') return
    expect(hitsOf(result)[0]?.args).toMatchObject({ name: 'mug.png', ...args })
    expect(hitsOf(result)[0]?.where).toEqual({ path: '/media/0', mediaId: 'm1' })
  })

  it('never rounds what is too much down to the limit', () => {
    const args = hitsOf(check({ 'image.ratio': 5.0001 }, { look: 'range', fact: 'image.ratio', max: 5, unit: '' }))[0]
      ?.args
    expect(args?.measured).toBe(5.01)
  })
})

describe('which media are meant', () => {
  const count: Options = { look: 'count', min: 2, max: 35 }
  it.each([
    [[image, video], { ...count, kinds: ['image'] }, 'found'],
    [[image, video], count, 'clear'],
    [[image], { look: 'present', kinds: ['video'] }, 'found'],
    [[video], { look: 'present', kinds: ['video'] }, 'clear'],
    [[], { look: 'present', kinds: ['video'] }, 'notRun'],
    [[video], { look: 'range', fact: 'image.width', unit: 'px', kinds: ['image'] }, 'inapplicable'],
    [[video], { look: 'is', fact: 'video.audio', value: true, roles: ['cover'] }, 'inapplicable'],
    [[video], { look: 'is', fact: 'video.audio', value: true, roles: ['main'] }, 'notRun'],
  ] as const)('%j with %j is %s', (media, options, kind) => {
    expect(mediaSpec.check(inputOf({ text: { body: 'Mugs' }, media }), options as Options).kind).toBe(kind)
  })
})

describe('media that look alike', () => {
  const alike: Options = { look: 'alike', fact: 'media.hash', within: 4, kinds: ['image'] }
  const three = ['m1', 'm2', 'm3'].map((id) => ({ id, kind: 'image' as const, name: `${id}.png` }))
  const compare = (...hashes: readonly (string | undefined)[]): ReturnType<typeof mediaSpec.check> =>
    mediaSpec.check(
      inputOf(
        { media: three.slice(0, hashes.length) },
        {
          facts: hashes.flatMap((value, i) => (value ? [{ id: 'media.hash', value, mediaId: `m${i + 1}` }] : [])),
        },
      ),
      alike,
    )

  it.each([
    [['ff00', 'ff00'], 'found'],
    [['ff00', 'ff0f'], 'found'],
    [['ff00', 'ff1f'], 'clear'],
    [['ff00', '00ff'], 'clear'],
    [['ff00', 'ff0000'], 'clear'],
    [['ff00', undefined], 'notRun'],
    [['ff00'], 'inapplicable'],
  ] as const)('%j is %s', (hashes, kind) => {
    expect(compare(...hashes).kind).toBe(kind)
  })

  it('are told by the later one, with the name of the other', () => {
    expect(hitsOf(compare('ff00', '00ff', '00fe'))).toMatchObject([
      { where: { path: '/media/2', mediaId: 'm3' }, args: { measured: 1, name: 'm3.png', other: 'm2.png' } },
    ])
  })
})

describe('what a machine can do about it', () => {
  const steps = (values: Values, options: Options): unknown =>
    hitsOf(check(values, options))[0]?.repairs?.map(({ step }) => step)
  const clip: Options = { look: 'range', fact: 'video.duration', min: 5, max: 60, unit: 's', repair: 'trim' }
  const clipSteps = (seconds: number): unknown => {
    const facts = [{ id: 'video.duration', value: seconds, mediaId: 'm2' }]
    return hitsOf(mediaSpec.check(inputOf({ media: [image, video] }, { facts }), { ...clip, kinds: ['video'] }))[0]
      ?.repairs
  }

  it('is to bring it to the nearest accepted shape', () => {
    const ratio: Options = { look: 'ratio', ratios: ['9:16', '1:1', '16:9'], tolerance: 0.02, repair: 'reframe' }
    expect(steps({ 'image.width': 1000, 'image.height': 1200 }, ratio)).toEqual([{ op: 'reframe', ratio: '1:1' }])
    expect(steps({ 'image.width': 700, 'image.height': 1200 }, ratio)).toEqual([{ op: 'reframe', ratio: '9:16' }])
  })

  it('is to cut it to the longest accepted length, and nothing where it is too short', () => {
    expect(clipSteps(75.4)).toEqual([
      {
        label: { id: 'repair.trim', args: { seconds: 60 } },
        mediaId: 'm2',
        step: { op: 'trim', startMs: 0, endMs: 60_000 },
      },
    ])
    expect(clipSteps(3)).toBeUndefined()
  })

  it('is to write it in an accepted format, keeping transparency', () => {
    const type: Options = { look: 'one-of', fact: 'file.type', values: ['jpeg', 'png'], repair: 'convert' }
    expect(steps({ 'file.type': 'webp' }, type)).toEqual([{ op: 'convert', to: 'jpeg' }])
    expect(steps({ 'file.type': 'webp', 'image.alpha': true }, type)).toEqual([{ op: 'convert', to: 'png' }])
    expect(steps({ 'file.type': 'webp' }, { ...type, repair: 'to-png' })).toEqual([{ op: 'convert', to: 'png' }])
  })

  it('is not offered for what was accepted, nor without a word of it in the rule', () => {
    expect(
      steps({ 'image.width': 1000, 'image.height': 1200 }, { look: 'ratio', ratios: ['1:1'], tolerance: 0.02 }),
    ).toBeUndefined()
  })
})

it('says why a file was not measured', () => {
  const missing = [{ provides: 'image.', reason: 'too-many-pixels', args: { megapixels: 900 }, mediaId: 'm1' }]
  const result = mediaSpec.check(inputOf({ media: [image] }, { missing }), {
    look: 'range',
    fact: 'image.width',
    max: 1,
    unit: 'px',
  })
  expect(result).toEqual({
    kind: 'notRun',
    reason: 'too-many-pixels',
    args: { megapixels: 900, fact: 'image.width', name: 'mug.png' },
  })
})
