import { describe, expect, it } from 'vitest'
import { createMaterial, type OpenMaterial } from '../material/create-material.ts'
import type { Decoders } from '../material/decoders.ts'
import type { Material, Pace, Pixels } from '../material/material.ts'

export const idle: Pace = { signal: new AbortController().signal }

/** Red, green, blue and white (dark after a second): the quarters of every film and picture in `fixtures/frames`. */
const QUARTERS = { red: [200, 50, 50], green: [50, 200, 50], blue: [50, 50, 200], white: [230, 230, 230] }
const DARK = [32, 32, 32]
type Colour = keyof typeof QUARTERS
export const UPRIGHT: readonly Colour[] = ['red', 'green', 'blue', 'white']
export const TURNED: readonly Colour[] = ['blue', 'red', 'white', 'green']

interface Shown {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly colours?: readonly Colour[]
}

const FILMS: readonly Shown[] = [
  { name: 'keys.mp4', width: 96, height: 160 },
  { name: 'one-key.mp4', width: 96, height: 160 },
  { name: 'vp9.webm', width: 96, height: 160 },
  { name: 'av1.mp4', width: 96, height: 160 },
  { name: 'deep.webm', width: 96, height: 160 },
  { name: 'full-range.mp4', width: 96, height: 160 },
  { name: 'wide-pixels.mp4', width: 192, height: 160 },
  { name: 'turned.mp4', width: 160, height: 96, colours: TURNED },
  { name: 'late.m2ts', width: 96, height: 160 },
]
const PICTURES: readonly Shown[] = [
  { name: 'quarters.jpg', width: 96, height: 160 },
  { name: 'quarters.png', width: 96, height: 160 },
  { name: 'still.avif', width: 96, height: 160 },
  { name: 'large.jpg', width: 1500, height: 2500 },
  { name: 'turned.jpg', width: 160, height: 96, colours: TURNED },
]

/** What a platform's decoders have to make of the fixtures; one list, so that a page and Node see the same. */
export function describeFootage(decoders: Decoders, load: (name: string) => Promise<Blob>): void {
  const open = async (name: string, kind: Material['kind'] = 'video'): Promise<OpenMaterial> =>
    createMaterial({ id: 'm', kind, file: await load(name) }, decoders)

  describe('stills', () => {
    it.each(FILMS)('shows $name as a player does', async ({ name, width, height, colours = UPRIGHT }) => {
      const stills = await (await open(name)).stills(idle)
      expect(stills.length).toBeGreaterThanOrEqual(5)
      expect(stills.length).toBeLessThanOrEqual(12)
      const times = stills.map(({ tMs = -1 }) => tMs)
      expect(times).toEqual([...new Set(times)].sort((a, b) => a - b))
      expect(times[0]).toBeLessThan(200)
      expect(times.at(-1)).toBeGreaterThanOrEqual(1600)
      for (const still of stills) {
        expect(still).toMatchObject({ width, height, pixels: { width, height } })
        expectQuarters(still.pixels, colours, (still.tMs ?? 0) >= 1000)
      }
    })

    it('gives the keyframes their own times', async () => {
      const stills = await (await open('keys.mp4')).stills(idle)
      expect(stills.map(({ tMs }) => tMs)).toEqual([0, 200, 400, 600, 800, 1000, 1200, 1400, 1600, 1800])
    })

    it.each(PICTURES)('shows the picture $name upright', async ({ name, width, height, colours = UPRIGHT }) => {
      const [still, ...more] = await (await open(name, 'image')).stills(idle)
      expect(more).toEqual([])
      expect(still).toMatchObject({ width, height })
      if (!still) return
      expect(Math.max(still.pixels.width, still.pixels.height)).toBe(Math.min(1280, Math.max(width, height)))
      expectQuarters(still.pixels, colours, false)
    })

    it('lays what is transparent on white', async () => {
      const [still] = await (await open('clear.png', 'image')).stills(idle)
      expect([...(still?.pixels.data.subarray(0, 4) ?? [])]).toEqual([255, 255, 255, 255])
    })

    it.each(['moving.gif', 'moving.webp'])('takes first and last frame of %s', async (name) => {
      const stills = await (await open(name, 'image')).stills(idle)
      const whites = stills.map(({ pixels }) => at(pixels, 0.75, 0.75)[0] ?? 0)
      expect(stills.length).toBeGreaterThan(1)
      expect(whites[0]).toBeGreaterThan(200)
      expect(whites.at(-1)).toBeLessThan(60)
    })
  })

  describe('filmstrip', () => {
    it.each(FILMS)('averages every frame of $name', async ({ name, width, height, colours = UPRIGHT }) => {
      const strip = await (await open(name)).filmstrip(idle)
      expect(Math.max(strip.width, strip.height)).toBe(48)
      expect(strip.width / strip.height).toBeCloseTo(width / height, 1)
      expect(strip.frames).toHaveLength(20)
      expect(strip.complete).toBe(true)
      expect(strip.untilMs).toBeGreaterThanOrEqual(2000)
      expect(strip.untilMs).toBeLessThan(2040)
      for (const [i, { tMs, rgb }] of strip.frames.entries()) {
        expect(Math.abs(tMs - i * 100)).toBeLessThan(40)
        expect(rgb).toHaveLength(strip.width * strip.height * 3)
        expectQuarters({ ...strip, data: rgb }, colours, i >= 10, 3)
      }
    })
  })

  describe('even sampling', () => {
    it('gives the frame at each moment', async () => {
      const times: (number | undefined)[] = []
      for await (const { tMs } of (await open('one-key.mp4')).sampleEvenly(idle, 4)) times.push(tMs)
      expect(times).toEqual([0, 200, 500, 700, 1000, 1200, 1500, 1700])
    })
  })

  describe('sound', () => {
    it.each([
      ['half.wav', 8000, 1, 500],
      ['stereo.ogg', 48_000, 2, 1000],
      ['sound.m4a', 44_100, 1, 2000],
      ['keys.mp4', 44_100, 1, 2000],
      ['vp9.webm', 48_000, 1, 2000],
    ])('decodes %s', async (name, sampleRate, channels, ms) => {
      const material = await open(name, name.endsWith('.mp4') || name.endsWith('.webm') ? 'video' : 'audio')
      let samples = 0
      let peak = 0
      let before = -1
      for await (const piece of material.sound(idle)) {
        expect(piece).toMatchObject({ sampleRate })
        expect(piece.channels).toHaveLength(channels)
        expect(piece.tMs).toBeGreaterThanOrEqual(before)
        before = piece.tMs
        const [left] = piece.channels
        samples += left?.length ?? 0
        for (const sample of left ?? []) peak = Math.max(peak, sample)
      }
      expect(Math.abs((samples / sampleRate) * 1000 - ms)).toBeLessThan(60)
      expect(peak).toBeGreaterThan(0.1)
      expect(peak).toBeLessThan(0.6)
    })

    it('gives the very samples', async () => {
      for await (const { channels } of (await open('half.wav', 'audio')).sound(idle))
        expect(channels[0]?.every((sample) => Math.abs(sample - 0.5) < 0.001)).toBe(true)
    })

    it('is empty where a film has none', async () => {
      for await (const piece of (await open('one-key.mp4')).sound(idle)) expect.unreachable(`${piece.tMs}`)
    })
  })

  describe('what is broken', () => {
    it('shows what is left of a film that was cut off', async () => {
      const material = await open('cut.mp4')
      const stills = await material.stills(idle)
      expect(stills.map(({ tMs }) => tMs)).toEqual([0, 200, 400, 600, 800])
      const strip = await material.filmstrip(idle)
      expect(strip).toMatchObject({ complete: false, untilMs: 1000 })
      expect(strip.frames).toHaveLength(10)
    })

    it('goes on behind damaged frames', async () => {
      const times = (await (await open('damaged.mp4')).stills(idle)).map(({ tMs }) => tMs)
      expect(times).toEqual([0, 200, 400, 600, 1200, 1400, 1600, 1800])
    })

    it.each([
      ['hopeless.mp4', 'video'],
      ['cut.jpg', 'image'],
    ] as const)('says that %s cannot be read', async (name, kind) => {
      const material = await open(name, kind)
      await expect(material.stills(idle)).rejects.toMatchObject({ reason: 'file-unreadable' })
    })

    it.each(['video', 'image', 'audio'] as const)('says that something else is no %s', async (kind) => {
      const file = new Blob(['not a medium at all, only words'])
      const material = createMaterial({ id: 'm', kind, file }, decoders)
      const result = kind === 'audio' ? drain(material.sound(idle)) : material.stills(idle)
      await expect(result).rejects.toMatchObject({ name: 'Unavailable', reason: 'file-unreadable' })
    })

    it('unfolds no picture of 900 megapixels', async () => {
      const header = Uint8Array.of(
        0x89,
        80,
        78,
        71,
        13,
        10,
        26,
        10,
        0,
        0,
        0,
        13,
        73,
        72,
        68,
        82,
        0,
        0,
        0x75,
        0x30,
        0,
        0,
        0x75,
        0x30,
      )
      const material = createMaterial({ id: 'm', kind: 'image', file: new Blob([header]) }, decoders)
      await expect(material.stills(idle)).rejects.toMatchObject({
        reason: 'too-many-pixels',
        args: { megapixels: 900 },
      })
    })

    it('says that an empty file is none', async () => {
      const material = createMaterial({ id: 'm', kind: 'video', file: new Blob([]) }, decoders)
      await expect(material.input()).rejects.toMatchObject({ reason: 'file-unreadable' })
    })
  })

  describe('stopping', () => {
    it('rejects at once and starts again for the next', async () => {
      const material = await open('one-key.mp4')
      const controller = new AbortController()
      const first = material.filmstrip({ signal: controller.signal, progress: () => controller.abort() })
      await expect(first).rejects.toMatchObject({ name: 'AbortError' })
      expect((await material.filmstrip(idle)).frames).toHaveLength(20)
    })

    it('ends sound and sampling where they are', async () => {
      const material = await open('keys.mp4')
      for (const start of [(pace: Pace) => material.sound(pace), (pace: Pace) => material.sampleEvenly(pace, 5)]) {
        const controller = new AbortController()
        let count = 0
        const run = async (): Promise<void> => {
          for await (const _ of start({ signal: controller.signal })) {
            count++
            controller.abort()
          }
        }
        await expect(run()).rejects.toMatchObject({ name: 'AbortError' })
        expect(count).toBe(1)
      }
    })
  })
}

async function drain(pieces: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of pieces);
}

interface Small {
  readonly width: number
  readonly height: number
  readonly data: Pixels['data'] | Uint8Array
}

function at({ width, height, data }: Small, x: number, y: number, size = 4): readonly number[] {
  const from = (Math.floor(y * height) * width + Math.floor(x * width)) * size
  return [...data.subarray(from, from + 3)]
}

/** Colours are within what codecs of this quality and two ways of rounding make of them. */
export function expectQuarters(pixels: Small, colours: readonly Colour[], isDark: boolean, size = 4): void {
  const seen = [0, 1, 2, 3].map((i) => at(pixels, i % 2 ? 0.75 : 0.25, i < 2 ? 0.25 : 0.75, size))
  const wanted = colours.map((colour) => (isDark && colour === 'white' ? DARK : QUARTERS[colour]))
  const apart = seen.flatMap((rgb, i) => rgb.map((value, c) => Math.abs(value - (wanted[i]?.[c] ?? 0))))
  expect(Math.max(...apart), JSON.stringify(seen)).toBeLessThanOrEqual(8)
}
