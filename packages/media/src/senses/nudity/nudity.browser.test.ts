import { MobileNetV2Model } from 'nsfwjs/models/mobilenet_v2'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Material } from '../../material/material.ts'
import { materialOf, toolsOf } from '../../testing/material.ts'
import { closeNudity, nudity } from './nudity.ts'

const ENGINE = new URL(
  '../../../node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
  import.meta.url,
)
const hosted = new Map<string, string>([['nudity/tfjs/tfjs-backend-wasm-simd.wasm', ENGINE.href]])
const asset = (path: string): string | undefined => hosted.get(path)

function film(count: number): Material {
  const [width, height] = [720, 1280]
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let i = 0; i < width * height; i++) data.set([i % 251, (i >> 8) % 253, (i * 7) % 241], i * 4)
  const stills = Array.from({ length: count }, (_, i) => ({
    pixels: { width, height, data },
    width,
    height,
    tMs: i * 1000,
  }))
  return { ...materialOf(new Uint8Array(0), { kind: 'video' }), stills: async () => stills }
}

beforeAll(async () => {
  const model = await MobileNetV2Model.modelJson()
  const weights = await MobileNetV2Model.weightBundles[0]?.()
  const bytes = Uint8Array.from(atob(String(weights?.default)), (letter) => letter.charCodeAt(0))
  hosted.set('nudity/model/model.json', URL.createObjectURL(new Blob([JSON.stringify(model.default)])))
  hosted.set('nudity/model/weights.bin', URL.createObjectURL(new Blob([bytes])))
})
afterAll(closeNudity)

it('scores the frames of a film, and fetches from here alone', { timeout: 60_000 }, async () => {
  performance.clearResourceTimings()
  const shares: number[] = []
  const { facts } = await nudity.look(film(3), toolsOf({ asset, progress: (share) => shares.push(share) }))
  expect(facts.map(({ id }) => id)).toEqual(['nudity.explicit', 'nudity.suggestive'])
  for (const { value } of facts) expect(value).toBeLessThan(0.2)
  expect(shares.at(-1)).toBe(1)
  const addresses = performance.getEntriesByType('resource').map(({ name }) => name)
  expect(addresses).toContain(ENGINE.href)
  expect(
    addresses.filter((address) => !address.startsWith('blob:') && new URL(address).origin !== location.origin),
  ).toEqual([])
})

it('starts again after it was closed', { timeout: 60_000 }, async () => {
  const before = await nudity.look(film(1), toolsOf({ asset }))
  await closeNudity()
  expect(await nudity.look(film(1), toolsOf({ asset }))).toEqual(before)
})

it('is unavailable where nothing is hosted', async () => {
  await closeNudity()
  const looking = nudity.look(film(1), toolsOf())
  await expect(looking).rejects.toMatchObject({ reason: 'no-asset', args: { what: 'nudity' } })
})
