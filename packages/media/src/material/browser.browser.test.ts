import { VideoSample } from 'mediabunny'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { describeFootage, expectQuarters, idle, TURNED, UPRIGHT } from '../testing/footage.ts'
import { browserDecoders } from './browser.ts'
import { createMaterial, type OpenMaterial } from './create-material.ts'
import { createFrameReader } from './frame-pixels.ts'
import type { Still } from './material.ts'
import { captureStills } from './video-element.ts'

const files = import.meta.glob<string>('../../fixtures/frames/*', { query: '?url', import: 'default', eager: true })
const load = async (name: string): Promise<Blob> =>
  (await fetch(files[`../../fixtures/frames/${name}`] ?? expect.unreachable(name))).blob()
const open = async (name: string): Promise<OpenMaterial> =>
  createMaterial({ id: 'm', kind: 'video', file: await load(name) }, browserDecoders)

/** Every frame a decoder hands out is closed by us: an open one stops the decoder, and holds 3 MB. */
const held = new Set<VideoFrame>()
let most = 0
const { VideoDecoder: Original } = globalThis
const originalClose = VideoFrame.prototype.close

beforeEach(() => {
  held.clear()
  most = 0
  class Counting extends Original {
    constructor({ output, error }: VideoDecoderInit) {
      const counted = (frame: VideoFrame): void => {
        held.add(frame)
        most = Math.max(most, held.size)
        output(frame)
      }
      super({ output: counted, error })
    }
  }
  vi.stubGlobal('VideoDecoder', Counting)
  VideoFrame.prototype.close = function () {
    held.delete(this)
    originalClose.call(this)
  }
})

afterEach(async () => {
  vi.unstubAllGlobals()
  await expect.poll(() => held.size).toBe(0)
  VideoFrame.prototype.close = originalClose
  expect(most).toBeLessThan(24)
})

describeFootage(browserDecoders, load)

describe('in Chromium', () => {
  it('agrees with what the browser itself paints', async () => {
    const stills = await (await open('full-range.mp4')).stills(idle)
    const [painted] = await captureStills(await load('full-range.mp4'), { signal: idle.signal, most: 1 })
    const still = stills.find(({ tMs }) => tMs === painted?.tMs)
    const apart = [...(still?.pixels.data ?? [255])].map((value, i) => Math.abs(value - (painted?.pixels.data[i] ?? 0)))
    const mean = apart.reduce((sum, value) => sum + value, 0) / apart.length
    expect(mean).toBeLessThan(3)
  })

  it('names the codec it has no decoder for', async () => {
    const material = await open('hevc.mp4')
    const missing = { reason: 'no-decoder', args: { codec: 'hevc' } }
    await expect(material.stills(idle)).rejects.toMatchObject(missing)
    await expect(material.filmstrip(idle)).rejects.toMatchObject(missing)
    const sound = async (): Promise<void> => {
      for await (const _ of (await open('ac3.mp4')).sound(idle));
    }
    await expect(sound()).rejects.toMatchObject({ reason: 'no-decoder', args: { codec: 'ac3' } })
  })

  it('takes what the page can show instead', async () => {
    const given: Still[] = [{ pixels: { width: 1, height: 1, data: new Uint8ClampedArray(4) }, width: 1, height: 1 }]
    const file = await load('hevc.mp4')
    const material = createMaterial({ id: 'm', kind: 'video', file }, browserDecoders, { stills: async () => given })
    expect(await material.stills(idle)).toBe(given)
  })

  it('captures in the page where there is no WebCodecs', async () => {
    vi.stubGlobal('VideoDecoder', undefined)
    const file = await load('keys.mp4')
    const given = { stills: () => captureStills(file, { signal: idle.signal, most: 2 }) }
    const material = createMaterial({ id: 'm', kind: 'video', file }, browserDecoders, given)
    const times = (await material.stills(idle)).map(({ tMs }) => tMs)
    expect(times).toEqual([500, 1500])
    await expect(material.filmstrip(idle)).rejects.toMatchObject({ reason: 'no-decoder', args: { codec: 'avc' } })
  })

  it('lets the browser paint frames that lie in memory nobody knows how', async () => {
    const bytes = new Uint8Array(64 * 32 * 4).map((_, i) => [200, 50, 50, 255][i % 4] ?? 0)
    const init = { format: 'RGBA', codedWidth: 64, codedHeight: 32, timestamp: 0 } as const
    const sample = new VideoSample(new VideoFrame(bytes, init))
    const opaque: VideoSample = Object.create(sample, {
      format: { value: null },
      copyTo: { value: () => Promise.reject(new Error('opaque')) },
    })
    const reader = createFrameReader(browserDecoders)
    const { width, height, rgb } = await reader.average(opaque, 48)
    expect([width, height, ...rgb.subarray(0, 3)]).toEqual([48, 24, 200, 50, 50])
    expect([...(await reader.still(sample, 48)).pixels.data.subarray(0, 4)]).toEqual([200, 50, 50, 255])
    sample.close()
  })

  it('stops with one of two askers and ends with both', async () => {
    const material = await open('keys.mp4')
    const [one, other] = [new AbortController(), new AbortController()]
    const first = material.filmstrip({ signal: one.signal })
    const second = material.filmstrip({ signal: other.signal })
    one.abort()
    await expect(first).rejects.toMatchObject({ name: 'AbortError' })
    expect((await second).frames).toHaveLength(20)
  })
})

describe('the page as a camera', () => {
  it.each(['keys.mp4', 'turned.mp4', 'wide-pixels.mp4', 'vp9.webm'])(
    'captures %s as WebCodecs decode it',
    async (name) => {
      const captured = await captureStills(await load(name), { signal: idle.signal, most: 4 })
      const [decoded] = await (await open(name)).stills(idle)
      expect(captured).toHaveLength(4)
      const [first] = captured
      expect(first).toMatchObject({ width: decoded?.width, height: decoded?.height })
      expect(captured.map(({ tMs }) => Math.round((tMs ?? 0) / 100))).toEqual([2, 7, 12, 17])
      for (const { pixels, tMs = 0 } of captured)
        expectQuarters(pixels, name === 'turned.mp4' ? TURNED : UPRIGHT, tMs >= 1000)
    },
  )

  it('says where the player shows nothing either', async () => {
    const nothing = captureStills(new Blob(['no film']), { signal: idle.signal })
    await expect(nothing).rejects.toMatchObject({ reason: 'no-decoder' })
    const hevc = captureStills(await load('hevc.mp4'), { signal: idle.signal })
    await expect(hevc).rejects.toMatchObject({ reason: 'no-decoder' })
  })

  it('stops at once', async () => {
    const controller = new AbortController()
    const capture = captureStills(await load('keys.mp4'), { signal: controller.signal })
    controller.abort()
    await expect(capture).rejects.toMatchObject({ name: 'AbortError' })
  })
})
