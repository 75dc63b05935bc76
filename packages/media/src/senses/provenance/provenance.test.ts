import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Unavailable } from '../../material/unavailable.ts'
import { materialOf, toolsOf } from '../../testing/material.ts'
import { judge } from './judge.ts'
import { provenance } from './provenance.ts'

const FOLDER = join(import.meta.dirname, '../../../fixtures/provenance')
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)))
const kindOf = (name: string) =>
  /\.(mp4|mov|webm)$/.test(name) ? 'video' : /\.(mp3|wav)$/.test(name) ? 'audio' : 'image'

async function look(bytes: Uint8Array, name: string) {
  const { facts, missing } = await provenance.look(materialOf(bytes, { kind: kindOf(name) }), toolsOf())
  return { ...Object.fromEntries(facts.map(({ id, value }) => [id.slice('media.'.length), value])), missing }
}

const NOTHING = { missing: [] }
const NONE = { ...NOTHING, credentials: 'none' }
const TRAINED = { ai: true, aiHow: 'trainedAlgorithmicMedia' }

describe('fixtures', () => {
  it.for([
    ['plain.jpg', { ai: false, ...NONE }],
    ['plain.png', { ai: false, ...NONE }],
    ['plain.webp', { ai: false, ...NONE }],
    ['plain.mp4', { ai: false, ...NONE }],
    ['trained.jpg', { ...TRAINED, ...NONE }],
    ['trained.webp', { ...TRAINED, ...NONE }],
    ['trained.avif', { ...TRAINED, ...NONE }],
    ['trained.mp4', { ...TRAINED, ...NONE }],
    ['composite.png', { ai: true, aiHow: 'compositeWithTrainedAlgorithmicMedia', ...NONE }],
    ['enhanced.jpg', { ai: false, generator: 'Adobe Photoshop 25.1 (Macintosh)', ...NONE }],
    ['parameters.png', { ai: true, aiHow: 'generator', generator: 'Stable Diffusion', ...NONE }],
    ['workflow.png', { ai: true, aiHow: 'generator', generator: 'ComfyUI', ...NONE }],
    ['software.jpg', { ai: true, aiHow: 'generator', generator: 'Midjourney', ...NONE }],
    ['credit.jpg', { ai: true, aiHow: 'generator', generator: 'Google AI', ...NONE }],
    ['label.jpg', { ai: true, aiHow: 'generator', generator: 'Example Maker', ...NONE }],
    ['tool.mp4', { ai: true, aiHow: 'generator', generator: 'Kling', ...NONE }],
  ] as const)('%s', async ([name, expected]) => {
    expect(await look(fixture(name), name)).toEqual(expected)
  })

  it.for(['signed.jpg', 'signed.png', 'signed.mp4'])(
    '%s says it is AI without the reader of credentials',
    async (name) => {
      expect(await look(fixture(name), name)).toEqual({
        ...TRAINED,
        generator: name === 'signed.mp4' ? 'Example Film Model' : 'Example Image Model',
        missing: [{ provides: 'media.credentials', reason: 'no-asset', args: { what: 'provenance' } }],
      })
    },
  )
})

describe('files made here', () => {
  const chunk = (type: string, body: Uint8Array | string): Buffer => {
    const bytes = Buffer.from(body)
    const head = Buffer.alloc(8)
    head.writeUInt32BE(bytes.length)
    head.write(type, 4, 'latin1')
    return Buffer.concat([head, bytes, Buffer.alloc(4)])
  }
  const png = (...chunks: readonly Buffer[]): Uint8Array =>
    new Uint8Array(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks, chunk('IEND', '')]))
  const box = (type: string, ...parts: readonly (string | Buffer)[]): Buffer => {
    const body = Buffer.concat(parts.map((part) => Buffer.from(part)))
    const head = Buffer.alloc(8)
    head.writeUInt32BE(body.length + 8)
    head.write(type, 4, 'latin1')
    return Buffer.concat([head, body])
  }
  const film = (...boxes: readonly Buffer[]): Uint8Array =>
    new Uint8Array(Buffer.concat([box('ftyp', 'isom\0\0\0\0'), ...boxes]))
  const item = (type: string, text: string): Buffer =>
    box(type, box('data', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]), text))
  const named = (...items: readonly Buffer[]): Buffer =>
    box('moov', box('udta', box('meta', '\0\0\0\0', box('hdlr', Buffer.alloc(25)), box('ilst', ...items))))

  it.for([
    ['Sora', 'Sora'],
    ['Runway Gen-4', 'Runway'],
    ['Veo 3', 'Google AI'],
    ['Pika 2.2', 'Pika'],
  ] as const)('a film by %s, as a tool of the container', async ([tool, generator]) => {
    expect(await look(film(named(item('©too', tool))), 'a.mp4')).toMatchObject({
      ai: true,
      aiHow: 'generator',
      generator,
    })
  })

  it.for(['Lavf61.7.100', 'CapCut', 'LumaFusion 4.2', 'Adobe Premiere Pro 2025'])(
    'a film by %s is no AI',
    async (tool) => {
      expect(await look(film(named(item('©too', tool))), 'a.mp4')).toMatchObject({ ai: false })
    },
  )

  it('names in a QuickTime list of keys and in its user data', async () => {
    const key = 'com.apple.quicktime.software'
    const keys = box('keys', Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]), box('mdta', key))
    const listed = box(
      'moov',
      box('meta', box('hdlr', Buffer.alloc(24)), keys, box('ilst', item('\0\0\0\x01', 'Kling'))),
    )
    expect(await look(film(listed), 'a.mov')).toMatchObject({ ai: true, generator: 'Kling' })
    const user = box('moov', box('udta', box('©swr', Buffer.from([0, 3, 0, 0]), 'Hailuo AI')))
    expect(await look(film(user), 'a.mov')).toMatchObject({ ai: true, generator: 'Hailuo' })
  })

  it('a workflow in the comment of a film', async () => {
    const comment = JSON.stringify({ prompt: JSON.stringify({ 3: { class_type: 'KSampler' } }) })
    expect(await look(film(named(item('©cmt', comment))), 'a.mp4')).toMatchObject({ ai: true, generator: 'ComfyUI' })
  })

  it('the recording of a program that makes music', async () => {
    const text = Buffer.from('\0Suno')
    const frame = Buffer.concat([Buffer.from('TSSE'), Buffer.from([0, 0, 0, text.length, 0, 0]), text])
    const head = Buffer.concat([Buffer.from('ID3'), Buffer.from([3, 0, 0, 0, 0, 0, frame.length])])
    // Two frames of MPEG 1 layer III at 32 kbit/s and 44.1 kHz, silent.
    const sound = Buffer.alloc(104 * 4)
    for (let at = 0; at < sound.length; at += 104) sound.set([0xff, 0xfb, 0x10, 0xc4], at)
    const file = new Uint8Array(Buffer.concat([head, frame, sound]))
    expect(await look(file, 'a.mp3')).toMatchObject({ ai: true, generator: 'Suno', credentials: 'none' })
  })

  it('text that unpacks to more than is kept', async () => {
    const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024, 0x20))
    const began = performance.now()
    const file = png(chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), bomb])))
    expect(await look(file, 'a.png')).toEqual({ ai: false, ...NONE })
    expect(performance.now() - began).toBeLessThan(2000)
  })

  it('a chunk that claims four gigabytes', async () => {
    const file = png(chunk('tEXt', 'Software\0Midjourney'))
    const huge = new Uint8Array(
      Buffer.concat([file.subarray(0, 8), Buffer.from('ffffffff74455874', 'hex'), Buffer.from('Software\0Midjourney')]),
    )
    expect(await look(file, 'a.png')).toMatchObject({ ai: true })
    expect(await look(huge, 'a.png')).toMatchObject({ ai: true })
  })

  it('a film that is not seen to its end', async () => {
    // 20,000 boxes, each behind the reach of the reading before.
    const free = box('free', Buffer.alloc(9000))
    const file = new Blob([new Uint8Array(film()), ...Array.from({ length: 20_000 }, () => new Uint8Array(free))])
    const { facts, missing } = await provenance.look(materialOf(file, { kind: 'video' }), toolsOf())
    expect(facts).toEqual([])
    expect(missing?.map(({ provides, reason }) => [provides, reason])).toEqual([
      ['media.ai', 'sense-timeout'],
      ['media.credentials', 'sense-timeout'],
    ])
  })

  it('an empty file', async () => {
    await expect(look(new Uint8Array(0), 'a.jpg')).rejects.toEqual(new Unavailable('file-unreadable'))
  })

  it('what is no picture at all', async () => {
    expect(await look(new TextEncoder().encode('Midjourney '.repeat(100)), 'a.jpg')).toEqual({ ai: false, ...NONE })
  })
})

describe('hostile files', () => {
  const names = ['signed.jpg', 'signed.png', 'signed.mp4', 'trained.avif', 'trained.webp', 'workflow.png', 'credit.jpg']

  it.for(names)('%s cut anywhere is read without failing', async (name) => {
    const whole = fixture(name)
    for (let length = 1; length < whole.length; length += Math.ceil(whole.length / 120))
      expect(await look(whole.subarray(0, length), name)).toHaveProperty('missing')
  })

  it.for(names)('%s with bytes changed is read without failing, in bounded time', async (name) => {
    const whole = fixture(name)
    const change = fc.tuple(fc.nat(whole.length - 1), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const bytes = whole.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        const began = performance.now()
        expect(await look(bytes, name)).toHaveProperty('missing')
        expect(performance.now() - began).toBeLessThan(3000)
      }),
      { numRuns: 60, seed: 7 },
    )
  })
})

describe('notes', () => {
  it.for([
    ['exif:UserComment', 'kite\nNegative prompt: rain\nSteps: 30, Sampler: DPM++ 2M, CFG scale: 7', 'Stable Diffusion'],
    ['png:Dream', '"a red kite" -s 50', 'InvokeAI'],
    ['png:invokeai_metadata', '{}', 'InvokeAI'],
    ['exif:Model', 'prompt:{"3":{"class_type":"KSampler"}}', 'ComfyUI'],
    ['png:workflow', '{"nodes":[]}', 'ComfyUI'],
    ['exif:ImageDescription', 'red kite --ar 16:9 --v 6 Job ID: 0f1d', 'Midjourney'],
    ['xmp:aisystemused', 'Our Own Model', 'Our Own Model'],
    ['xmp:credit', 'Made with Google AI', 'Google AI'],
    ['mp4:AIGC', '{"Label":"1","ContentProducer":"001"}', '001'],
    ['mp4:comment', '{"AIGC":{"Label":1,"ContentProducer":"002"}}', '002'],
    ['tag:ENCODER', 'PixVerse', 'PixVerse'],
  ] as const)('%s: %s', ([key, text, generator]) => {
    expect(judge([{ key, text }])).toEqual({ ai: true, how: 'generator', generator })
  })

  it.for([
    ['xmp:digitalsourcetype', 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture'],
    ['xmp:digitalsourcetype', 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced'],
    ['xmp:digitalsourcetype', 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia'],
    ['xmp:digitalsourcetype', 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeCapture'],
    ['xmp:description', 'The model walks the runway. Steps: slow'],
    ['mp4:AIGC', '{"Label":"2","ContentProducer":"001"}'],
    ['mp4:AIGC', '{"Label":'],
    ['mp4:AIGC', 'null'],
    ['png:Comment', 'Midjourney'],
    ['exif:Make', 'Midjourney'],
  ] as const)('%s: %s is no sign of AI', ([key, text]) => {
    expect(judge([{ key, text }]).ai).toBe(false)
  })

  it('takes the whole for more than the part, and both for more than a name', () => {
    const named = { key: 'xmp:creatortool', text: 'Adobe Firefly' }
    const part = { key: 'c2pa:digitalSourceType', text: 'compositeWithTrainedAlgorithmicMedia' }
    const whole = {
      key: 'xmp:digitalsourcetype',
      text: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia/',
    }
    expect(judge([named]).how).toBe('generator')
    expect(judge([named, part])).toEqual({
      ai: true,
      how: 'compositeWithTrainedAlgorithmicMedia',
      generator: 'Adobe Firefly',
    })
    expect(judge([named, part, whole]).how).toBe('trainedAlgorithmicMedia')
  })
})
