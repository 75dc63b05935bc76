// Found by the bundler of the tests before they begin: code that is found later reloads the page.
import '@mediabunny/aac-encoder'
import type { RepairStep } from '@preclear/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { difference, frameAt, heard, level, packets, seen } from '../testing/watch.ts'
import { type RepairChoices, repairMedium } from './index.ts'

const TEN_SECONDS = 20_000

async function fixture(name: string): Promise<File> {
  const response = await fetch(new URL(`../../fixtures/repair/${name}`, import.meta.url))
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return new File([await response.blob()], name)
}

async function repair(name: string, steps: readonly RepairStep[], choices: RepairChoices = {}) {
  const file = await fixture(name)
  const shares: number[] = []
  let below: number | undefined
  const made = await repairMedium(file, 'video', steps, choices, {
    onProgress: (share) => shares.push(share),
    onBelow: (kbps) => {
      below = kbps
    },
  })
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)
  return { file, made, below }
}

/** The pixels of the first columns. */
function cut({ data, width, height }: ImageData, columns: number): Uint8ClampedArray<ArrayBuffer> {
  const kept = new Uint8ClampedArray(columns * height * 4)
  for (let y = 0; y < height; y++) kept.set(data.subarray(y * width * 4, (y * width + columns) * 4), y * columns * 4)
  return kept
}

/** The index stands before the pictures. */
async function isFastStart(file: Blob): Promise<boolean> {
  const head = new TextDecoder('latin1').decode(await file.arrayBuffer())
  return head.indexOf('moov') < head.indexOf('mdat')
}

describe('a letterboxed, silent film with a code in its last second', { timeout: TEN_SECONDS }, () => {
  const CROP: RepairStep = { op: 'crop', x: 0, y: 0.2188, w: 1, h: 0.5625 }
  let file: File
  let made: File
  let below: number | undefined
  beforeAll(async () => {
    const steps: RepairStep[] = [{ op: 'add-sound' }, { op: 'trim', startMs: 0, endMs: 4900 }, CROP]
    ;({ file, made, below } = await repair('letterbox.mp4', steps, { sound: await fixture('tone.mp3') }))
  }, TEN_SECONDS)

  it('becomes an MP4 of the picture alone, shorter, with sound', async () => {
    expect(made).toMatchObject({ name: 'letterbox-fixed.mp4', type: 'video/mp4' })
    const { seconds, kbps, ...rest } = await seen(made)
    expect(rest).toMatchObject({ width: 540, height: 540, video: 'avc', audio: 'aac' })
    expect(seconds).toBeGreaterThan(4.8)
    expect(seconds).toBeLessThanOrEqual(4.9)
    expect(kbps).toBeGreaterThanOrEqual(516)
    expect(below).toBeUndefined()
    expect(await isFastStart(made)).toBe(true)
  })

  it('shows the same at the same time, not shifted by a pixel, and no bar', async () => {
    for (const at of [0, 1.5, 3.2]) {
      const [is, was] = [await frameAt(made, at), await frameAt(file, at)]
      const here = difference(is, was, 0, 210)
      expect(here).toBeLessThan(6)
      // Two pixels up, down and to the side; a strip below is left out so that all of it lies in the film.
      const part = { width: is.width - 2, height: is.height - 4, data: cut(is, is.width - 2) }
      for (const [x, y] of [
        [0, 208],
        [0, 212],
        [2, 210],
      ] as const) {
        const shifted = difference(part, was, x, y)
        expect(shifted).toBeGreaterThan(here)
      }
      const top = [...is.data.subarray(0, is.width * 4)].filter((_, i) => i % 4 !== 3)
      expect(Math.max(...top)).toBeGreaterThan(100)
    }
  })

  it('no longer shows the code', async () => {
    const [last, before, code] = [await frameAt(made, 4.85), await frameAt(file, 4.8), await frameAt(file, 5.5)]
    expect(difference(last, before, 0, 210)).toBeLessThan(8)
    expect(difference(last, code, 0, 210)).toBeGreaterThan(20)
  })

  it('sounds like the chosen sound, repeated, and is faded at the end', async () => {
    const sound = await heard(made)
    expect(sound.channels).toBe(2)
    const loud = level(sound, 0.2, 0.8)
    expect(loud).toBeGreaterThan(0.05)
    for (const from of [1.2, 2.2, 3.2, 4.2])
      expect(Math.abs(level(sound, from, from + 0.3) / loud - 1)).toBeLessThan(0.1)
    expect(level(sound, 4.78, 4.82)).toBeLessThan(loud * 0.45)
  })
})

describe('adding sound', { timeout: TEN_SECONDS }, () => {
  it.each(['tone.mp3', 'tone.m4a', 'tone.aac', 'tone.ogg', 'tone.flac', 'tone.wav'])(
    'from %s leaves the picture byte for byte',
    async (name) => {
      const { file, made } = await repair('letterbox.mp4', [{ op: 'add-sound' }], { sound: await fixture(name) })
      expect(await packets(made)).toEqual(await packets(file))
      const { audio, seconds } = await seen(made)
      expect(audio).toBe('aac')
      expect(seconds).toBeCloseTo(6, 1)
      expect(seconds).toBeLessThanOrEqual(6)
      expect(level(await heard(made), 4.2, 4.8)).toBeGreaterThan(0.05)
    },
  )

  it('adds silence where none is chosen, that decodes to zeros for all of the film', async () => {
    const { file, made, below } = await repair('letterbox.mp4', [{ op: 'add-sound' }])
    expect(await packets(made)).toEqual(await packets(file))
    const { samples, sampleRate, channels } = await heard(made)
    expect(channels).toBe(2)
    expect(samples.every((x) => x === 0)).toBe(true)
    expect(samples.length / sampleRate).toBeGreaterThan(5.9)
    // The film is below what is accepted before and after: that is said.
    expect(below).toBeGreaterThan(200)
    expect(below).toBeLessThan(516)
  })

  it('takes the place of the sound that is there', async () => {
    const { file, made } = await repair('sounded.mp4', [{ op: 'add-sound' }], { sound: await fixture('tone.wav') })
    expect(await packets(made)).toEqual(await packets(file))
    expect(level(await heard(made), 3.8, 3.95)).toBeLessThan(level(await heard(made), 3, 3.5) * 0.6)
  })

  it('is refused where it would change nothing, and for a file that is no sound', async () => {
    await expect(repair('sounded.mp4', [{ op: 'add-sound' }])).rejects.toMatchObject({ code: 'sound-needed' })
    const sound = new Blob(['no sound at all'])
    await expect(repair('letterbox.mp4', [{ op: 'add-sound' }], { sound })).rejects.toMatchObject({
      code: 'sound-unreadable',
    })
    await expect(
      repair('letterbox.mp4', [{ op: 'add-sound' }], { sound: await fixture('wide.mp4') }),
    ).rejects.toMatchObject({ code: 'sound-unreadable' })
  })
})

describe('trimming', { timeout: TEN_SECONDS }, () => {
  it('copies picture and sound from a key frame on', async () => {
    const { file, made } = await repair('sounded.mp4', [{ op: 'trim', startMs: 1000, endMs: 3000 }], { leastKbps: 1 })
    const [is, was] = [await packets(made), await packets(file)]
    const bytes = new Set(was.map(({ data }) => data.join()))
    expect(is.length).toBeGreaterThan(25)
    expect(is.every(({ data }) => bytes.has(data.join()))).toBe(true)
    expect((await seen(made)).seconds).toBeLessThanOrEqual(2.001)
    expect(difference(await frameAt(made, 0.5), await frameAt(file, 1.5))).toBeLessThan(1)
    expect((await seen(made)).audio).toBe('aac')
  })

  it('encodes anew from between key frames, to the frame', async () => {
    const { file, made } = await repair('sounded.mp4', [{ op: 'trim', startMs: 1500, endMs: 3000 }])
    expect(difference(await frameAt(made, 0), await frameAt(file, 1.5))).toBeLessThan(5)
    const { seconds, kbps } = await seen(made)
    expect(seconds).toBeLessThanOrEqual(1.501)
    expect(seconds).toBeGreaterThan(1.4)
    expect(kbps).toBeGreaterThanOrEqual(516)
  })

  it('is refused behind the end of the film', async () => {
    await expect(repair('letterbox.mp4', [{ op: 'trim', startMs: 7000, endMs: 9000 }])).rejects.toMatchObject({
      code: 'nothing-left',
    })
  })
})

describe('converting', { timeout: TEN_SECONDS }, () => {
  it('makes MP4 with H.264 and AAC of WebM', async () => {
    const { file, made } = await repair('vp9.webm', [{ op: 'convert', to: 'mp4' }])
    expect(await seen(made)).toMatchObject({ video: 'avc', audio: 'aac', width: 320, height: 180, frames: 30 })
    expect((await seen(made)).kbps).toBeGreaterThanOrEqual(516)
    expect(difference(await frameAt(made, 1), await frameAt(file, 1))).toBeLessThan(6)
    expect(level(await heard(made), 0.5, 1.5)).toBeGreaterThan(0.05)
    expect(made.name).toBe('vp9-fixed.mp4')
  })

  it('is refused where the film cannot be read', async () => {
    await expect(repair('old.avi', [{ op: 'convert', to: 'mp4' }])).rejects.toMatchObject({
      name: 'RepairRefused',
      code: 'cannot-decode',
    })
  })
})

describe('a new shape', { timeout: TEN_SECONDS }, () => {
  it('is cut around a point', async () => {
    const { file, made } = await repair('wide.mp4', [{ op: 'reframe', ratio: '9:16' }], { focus: { x: 0, y: 0.5 } })
    expect(await seen(made)).toMatchObject({ width: 202, height: 360 })
    expect(difference(await frameAt(made, 0.5), await frameAt(file, 0.5), 0, 0)).toBeLessThan(6)
  })

  it('is padded with the colour of the border, nothing enlarged', async () => {
    const { file, made } = await repair('wide.mp4', [{ op: 'reframe', ratio: '1:1' }], { how: 'pad' })
    expect(await seen(made)).toMatchObject({ width: 640, height: 640 })
    const [is, was] = [await frameAt(made, 0.5), await frameAt(file, 0.5)]
    const middle = new ImageData(640, 360)
    middle.data.set(is.data.subarray(140 * 640 * 4, 500 * 640 * 4))
    expect(difference(middle, was)).toBeLessThan(6)
    const [a, b] = [is.data.subarray(40_000, 40_003), is.data.subarray(100_000, 100_003)]
    expect(Math.max(...a.map((x, i) => Math.abs(x - (b[i] ?? 0))))).toBeLessThan(6)
  })

  it('counts from the picture as it is shown', async () => {
    const { file, made } = await repair('turned.mp4', [{ op: 'reframe', ratio: '1:1' }], { focus: { x: 0.5, y: 0 } })
    expect(await seen(made)).toMatchObject({ width: 360, height: 360 })
    expect(difference(await frameAt(made, 0.5), await frameAt(file, 0.5))).toBeLessThan(6)
  })

  it('is refused where only enlarging would do', async () => {
    const least = { width: 540, height: 960 }
    await expect(repair('wide.mp4', [{ op: 'reframe', ratio: '9:16' }], { least })).rejects.toMatchObject({
      code: 'too-small',
      args: { width: 202, height: 360 },
      message: expect.stringContaining('Enlarging adds no detail'),
    })
  })

  it('of a still picture gets the bits that are asked for, or says that it did not', async () => {
    const { made, below } = await repair('still.mp4', [{ op: 'reframe', ratio: '1:1' }], { leastKbps: 200 })
    expect((await seen(made)).kbps).toBeGreaterThanOrEqual(200)
    expect(below).toBeUndefined()
    const more = await repair('still.mp4', [{ op: 'reframe', ratio: '1:1' }], { leastKbps: 2500 })
    expect(more.below).toBe(Math.floor((await seen(more.made)).kbps))
  })
})

describe('a sound', { timeout: TEN_SECONDS }, () => {
  it('is cut without being encoded, and converted', async () => {
    const cut = await repairMedium(await fixture('tone.m4a'), 'audio', [{ op: 'trim', startMs: 0, endMs: 500 }])
    expect(cut).toMatchObject({ name: 'tone-fixed.m4a', type: 'audio/mp4' })
    expect((await seen(cut)).seconds).toBeLessThanOrEqual(0.501)
    const made = await repairMedium(await fixture('tone.flac'), 'audio', [{ op: 'convert', to: 'mp4' }])
    expect(await seen(made)).toMatchObject({ video: null, audio: 'aac' })
    expect(level(await heard(made), 0.2, 0.8)).toBeGreaterThan(0.05)
  })

  it('gets no shape and no other sound', async () => {
    for (const step of [{ op: 'add-sound' }, { op: 'reframe', ratio: '1:1' }] as const)
      await expect(repairMedium(await fixture('tone.m4a'), 'audio', [step])).rejects.toMatchObject({
        code: 'wrong-kind',
      })
  })
})

describe('an abort', { timeout: TEN_SECONDS }, () => {
  it('ends the work at once, wherever it is', async () => {
    const file = await fixture('letterbox.mp4')
    for (const delay of [0, 30, 200, 600]) {
      const stop = new AbortController()
      let after = 0
      const made = repairMedium(
        file,
        'video',
        [{ op: 'reframe', ratio: '1:1' }],
        {},
        {
          signal: stop.signal,
          onProgress: () => {
            if (stop.signal.aborted) after++
          },
        },
      )
      let begun = 0
      setTimeout(() => {
        begun = performance.now()
        stop.abort()
      }, delay)
      await expect(made).rejects.toMatchObject({ name: 'AbortError' })
      expect(performance.now() - begun).toBeLessThan(300)
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect(after).toBe(0)
    }
  })
})
