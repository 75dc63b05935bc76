import { env, memory, tensor3d } from '@tensorflow/tfjs-core'
import { load, type NSFWJS } from 'nsfwjs/core'
import { MobileNetV2Model } from 'nsfwjs/models/mobilenet_v2'
import { afterAll, describe, expect, it } from 'vitest'
import { nodeAsset } from '../../assets/node.ts'
import type { Material, Pixels, Still } from '../../material/material.ts'
import { Unavailable } from '../../material/unavailable.ts'
import type { Tools } from '../sense.ts'
import { type Model, startModel } from './model.ts'
import { closeNudity, nudity } from './nudity.ts'
import { SIDE, squeeze } from './squeeze.ts'

type Paint = (x: number, y: number) => readonly [number, number, number]

const PICTURES: Readonly<Record<string, { readonly size: readonly [number, number]; readonly paint: Paint }>> = {
  'upright, smooth': { size: [540, 960], paint: (x, y) => [x / 3, y / 4, 128 + 60 * Math.sin(x / 40)] },
  'wide, in stripes': { size: [1280, 720], paint: (x) => (Math.floor(x / 9) % 2 ? [250, 240, 230] : [10, 20, 60]) },
  'warm and round': {
    size: [700, 900],
    paint: (x, y) => (Math.hypot(x - 350, y - 450) < 260 ? [224, 172, 140] : [180, 190, 205]),
  },
  'smaller than the model': { size: [64, 48], paint: (x, y) => [x * 4, y * 5, (x * y) % 256] },
  'as large as the model': { size: [SIDE, SIDE], paint: (x, y) => [(x * y) % 256, x, y] },
  'one pixel': { size: [1, 1], paint: () => [200, 30, 90] },
}

function picture({ size: [width, height], paint }: (typeof PICTURES)[string], alpha = 255): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < width * height; i++) data.set([...paint(i % width, Math.floor(i / width)), alpha], i * 4)
  return { width, height, data }
}

const tools: Tools = {
  signal: new AbortController().signal,
  progress() {},
  asset: nodeAsset,
  languages: ['en'],
}

function material(stills: readonly Still[], kind: 'image' | 'video' = 'image'): Material {
  const unused = (): never => {
    throw new Error('not looked at')
  }
  return {
    kind,
    id: 'm1',
    file: new Blob(),
    stills: async () => stills,
    read: unused,
    input: unused,
    filmstrip: unused,
    sound: unused,
  }
}

const still = (pixels: Pixels, tMs?: number): Still => ({
  pixels,
  width: pixels.width,
  height: pixels.height,
  ...(tMs === undefined ? {} : { tMs }),
})

const someone = (name: string): Pixels => {
  const drawn = PICTURES[name]
  if (!drawn) throw new Error(name)
  return picture(drawn)
}

afterAll(closeNudity)

describe('beside nsfwjs', () => {
  let mine: Model | undefined
  let theirs: NSFWJS | undefined

  it.for(Object.entries(PICTURES))('gives the same scores: %s', async ([, drawn]) => {
    const pixels = picture(drawn)
    mine ??= await startModel(await files())
    theirs ??= await load('MobileNetV2', { size: SIDE, modelDefinitions: [MobileNetV2Model] })
    const scores = await mine.judge(squeeze(pixels))
    const rgb = Int32Array.from(pixels.data.filter((_, i) => i % 4 !== 3))
    const image = tensor3d(rgb, [pixels.height, pixels.width, 3], 'int32')
    const expected = await theirs.classify(image)
    image.dispose()
    expect(expected).toHaveLength(5)
    for (const { className, probability } of expected) {
      const name = className.toLowerCase() as keyof typeof scores
      expect.soft(Math.abs(scores[name] - probability), `${className} ${probability}`).toBeLessThan(0.02)
    }
  })

  it('takes no more memory with every picture', async () => {
    mine ??= await startModel(await files())
    const square = squeeze(someone('warm and round'))
    await mine.judge(square)
    const before = memory()
    for (let i = 0; i < 3; i++) await mine.judge(square)
    expect(memory().numTensors).toBe(before.numTensors)
    expect(memory().numBytes).toBe(before.numBytes)
  })

  it('gives its memory back when closed, and can be started again', async () => {
    theirs?.dispose()
    mine?.close()
    expect(memory().numTensors).toBe(0)
    const again = await startModel(await files())
    expect(Object.values(await again.judge(squeeze(someone('one pixel')))).reduce((a, b) => a + b)).toBeCloseTo(1)
    again.close()
  })
})

describe('as a sense', () => {
  it('scores a picture without evidence of place', async () => {
    const seen: number[] = []
    const { facts } = await nudity.look(material([still(someone('warm and round'))]), {
      ...tools,
      progress: (share) => seen.push(share),
    })
    expect(facts.map(({ id }) => id)).toEqual(['nudity.explicit', 'nudity.suggestive'])
    for (const { value, mediaId, evidence } of facts) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
      expect(mediaId).toBe('m1')
      expect(evidence).toBeUndefined()
    }
    expect(seen).toEqual([1])
  })

  it('takes the worst of at most eight frames of a film, the first and the last among them', async () => {
    const calm = someone('upright, smooth')
    const shares: number[] = []
    const frames = Array.from({ length: 12 }, (_, i) => still(i === 11 ? someone('warm and round') : calm, i * 500))
    const film = await nudity.look(material(frames, 'video'), { ...tools, progress: (share) => shares.push(share) })
    const alone = await nudity.look(material([still(someone('warm and round'), 5500)], 'video'), tools)
    const quiet = await nudity.look(material([still(calm, 0)], 'video'), tools)
    expect(shares).toHaveLength(8)
    film.facts.forEach((fact, i) => {
      expect(fact.value).toBe(Math.max(Number(alone.facts[i]?.value), Number(quiet.facts[i]?.value)))
    })
  })

  it('puts what is transparent on white', () => {
    const clear = squeeze(picture({ size: [8, 8], paint: () => [0, 0, 0] }, 0))
    expect(clear.every((value) => value === 1)).toBe(true)
    const half = squeeze(picture({ size: [8, 8], paint: () => [0, 0, 0] }, 51))
    expect(half[0]).toBeCloseTo(0.8)
  })

  it.for([
    ['none is hosted', () => undefined],
    ['the files are not there', (path: string) => new URL(`no/${path}`, import.meta.url).href],
    ['a page stands in their place', () => 'data:text/html,<p>Not found</p>'],
    ['the model is something else', (path: string) => (path.endsWith('.json') ? 'data:,{}' : nodeAsset(path))],
    ['the weights are cut off', (path: string) => (path.endsWith('.bin') ? 'data:,abc' : nodeAsset(path))],
    ['the engine is of another version', (path: string) => (path.endsWith('.wasm') ? 'data:,abc' : nodeAsset(path))],
  ] as const)('is unavailable where %s', async ([, asset]) => {
    const looking = nudity.look(material([still(someone('one pixel'))]), { ...tools, asset })
    await expect(looking).rejects.toEqual(new Unavailable('no-asset', { what: 'nudity' }))
    expect((await nudity.look(material([still(someone('one pixel'))]), tools)).facts).toHaveLength(2)
  })

  it('is unavailable where the engine does not run', async () => {
    const starting = startModel({ ...(await files()), engine: new Uint8Array([1, 2, 3]) })
    await expect(starting).rejects.toMatchObject({ reason: 'no-decoder' })
  })

  it('ends at once when it is aborted', async () => {
    const stop = new AbortController()
    const frames = Array.from({ length: 8 }, (_, i) => still(someone('wide, in stripes'), i * 500))
    const shares: number[] = []
    const looking = nudity.look(material(frames, 'video'), {
      ...tools,
      signal: stop.signal,
      progress(share) {
        shares.push(share)
        if (shares.length === 2) stop.abort()
      },
    })
    await expect(looking).rejects.toMatchObject({ name: 'AbortError' })
    expect(shares).toHaveLength(2)
    expect(env().platform.fetch).toBeTypeOf('function')
  })
})

async function files() {
  const { loadAsset } = await import('../../assets/load.ts')
  const get = (path: string) => loadAsset(nodeAsset, `nudity/${path}`, 'nudity')
  return {
    engine: await get('tfjs/tfjs-backend-wasm-simd.wasm'),
    model: await get('model/model.json'),
    weights: await get('model/weights.bin'),
  }
}
