import type { Fact } from '@preclear/core'
import { AudioSampleSink, BlobSource, Input, WAVE } from 'mediabunny'
import { describe, expect, it } from 'vitest'
import type { Material, SoundPiece } from '../../material/material.ts'
import { Unavailable } from '../../material/unavailable.ts'
import type { Tools } from '../sense.ts'
import { sound } from './sound.ts'

const RATE = 48_000

/** A WAVE file of 32-bit floats. */
function wave(channels: readonly Float32Array[]): Blob {
  const length = channels[0]?.length ?? 0
  const bytes = new DataView(new ArrayBuffer(44 + length * channels.length * 4))
  const word = (at: number, text: string): void => {
    for (let i = 0; i < text.length; i++) bytes.setUint8(at + i, text.charCodeAt(i))
  }
  word(0, 'RIFF')
  bytes.setUint32(4, bytes.byteLength - 8, true)
  word(8, 'WAVEfmt ')
  bytes.setUint32(16, 16, true)
  bytes.setUint16(20, 3, true)
  bytes.setUint16(22, channels.length, true)
  bytes.setUint32(24, RATE, true)
  bytes.setUint32(28, RATE * channels.length * 4, true)
  bytes.setUint16(32, channels.length * 4, true)
  bytes.setUint16(34, 32, true)
  word(36, 'data')
  bytes.setUint32(40, bytes.byteLength - 44, true)
  channels.forEach((channel, c) => {
    channel.forEach((x, i) => {
      bytes.setFloat32(44 + (i * channels.length + c) * 4, x, true)
    })
  })
  return new Blob([bytes.buffer])
}

function materialOf(file: Blob, pieces?: readonly SoundPiece[]): Material {
  const input = new Input({ source: new BlobSource(file), formats: [WAVE] })
  const refuse = (): never => {
    throw new Error('not asked for')
  }
  return {
    kind: 'audio',
    id: 'm1',
    file,
    read: refuse,
    stills: refuse,
    filmstrip: refuse,
    input: async () => input,
    async *sound() {
      if (pieces) {
        yield* pieces
        return
      }
      const track = await input.getPrimaryAudioTrack()
      if (!track) return
      for await (const sample of new AudioSampleSink(track).samples()) {
        const channels = Array.from({ length: sample.numberOfChannels }, (_, planeIndex) => {
          const plane = new Float32Array(sample.numberOfFrames)
          sample.copyTo(plane, { planeIndex, format: 'f32-planar' })
          return plane
        })
        yield { tMs: sample.timestamp * 1000, sampleRate: sample.sampleRate, channels }
        sample.close()
      }
    },
  }
}

function toolsOf(signal: AbortSignal = new AbortController().signal): Tools {
  return { signal, progress() {}, asset: () => undefined, languages: ['en'] }
}

async function facts(channels: readonly Float32Array[]): Promise<Map<string, Fact>> {
  const sensed = await sound.look(materialOf(wave(channels)), toolsOf())
  expect(sensed.missing).toBeUndefined()
  return new Map(sensed.facts.map((fact) => [fact.id, fact]))
}

function tone(seconds: number, size: number, isOn: (t: number) => boolean = () => true): Float32Array {
  return Float32Array.from({ length: RATE * seconds }, (_, i) =>
    isOn(i / RATE) ? size * Math.sin((2 * Math.PI * 1000 * i) / RATE) : 0,
  )
}

describe('sound', () => {
  it('measures a calibration tone', async () => {
    const size = 10 ** (-23 / 20)
    const found = await facts([tone(5, size), tone(5, size)])
    expect(found.get('sound.silent')?.value).toBe(false)
    expect(found.get('sound.loudness')).toMatchObject({ value: expect.closeTo(-23, 1), unit: 'LUFS', mediaId: 'm1' })
    expect(found.get('sound.shortTermMax')?.value).toBeCloseTo(-23, 1)
    expect(found.get('sound.truePeak')).toMatchObject({ value: expect.closeTo(-23, 1), unit: 'dBTP' })
    expect(found.get('sound.clipping')?.value).toBe(0)
    expect(found.get('sound.silenceLongest')?.value).toBe(0)
    expect(found.get('sound.oneSided')?.value).toBe(false)
    expect(found.get('sound.speech')?.value).toBe(0)
  })

  it('knows silence, with the numbers of silence', async () => {
    const found = await facts([new Float32Array(RATE * 3).fill(0.0005), new Float32Array(RATE * 3)])
    expect(found.get('sound.silent')?.value).toBe(true)
    expect(found.get('sound.loudness')?.value).toBe(-70)
    expect(found.get('sound.truePeak')?.value).toBeLessThan(-60)
    expect(found.get('sound.silenceLongest')).toMatchObject({
      value: 3,
      evidence: [{ kind: 'time', mediaId: 'm1', startMs: 0, endMs: 3000 }],
    })
    expect(found.get('sound.oneSided')?.value).toBe(false)
  })

  it('names the silent stretches, longest first, and none under two seconds', async () => {
    const samples = tone(14, 0.3, (t) => (t > 1 && t < 3.5) || (t > 4 && t < 6) || (t > 10 && t < 14))
    const found = await facts([samples])
    expect(found.get('sound.silenceLongest')).toMatchObject({
      value: 4,
      evidence: [{ kind: 'time', mediaId: 'm1', startMs: 6000, endMs: 10_000 }],
    })
    expect(found.get('sound.silent')?.value).toBe(false)
  })

  it('hears that one side is missing', async () => {
    const found = await facts([new Float32Array(RATE), tone(1, 0.4)])
    expect(found.get('sound.oneSided')?.value).toBe(true)
    expect((await facts([tone(1, 0.4)])).get('sound.oneSided')?.value).toBe(false)
  })

  it('shows where it is clipped most', async () => {
    const samples = tone(4, 3, (t) => t > 2).map((x) => Math.max(-1, Math.min(1, x)))
    const found = await facts([samples])
    expect(found.get('sound.clipping')?.value).toBeGreaterThan(0.3)
    expect(found.get('sound.clipping')?.evidence).toEqual([{ kind: 'time', mediaId: 'm1', startMs: 2000, endMs: 3000 }])
  })

  it('has no facts about a film without a sound track', async () => {
    const silent = { ...materialOf(new Blob()), input: async () => ({ getPrimaryAudioTrack: async () => null }) }
    expect(await sound.look(silent as unknown as Material, toolsOf())).toEqual({ facts: [] })
  })

  it('that breaks off is not called silent for its beginning', async () => {
    const quiet = { tMs: 0, sampleRate: RATE, channels: [new Float32Array(RATE * 3)] }
    const whole = materialOf(wave([new Float32Array(RATE)]), [quiet])
    const broken: Material = {
      ...whole,
      async *sound() {
        yield quiet
        throw new Unavailable('file-unreadable')
      },
    }
    const silent = ({ facts: all }: { readonly facts: readonly Fact[] }): unknown =>
      all.find(({ id }) => id === 'sound.silent')?.value
    expect(silent(await sound.look(whole, toolsOf()))).toBe(true)
    const sensed = await sound.look(broken, toolsOf())
    expect(silent(sensed)).toBeUndefined()
    expect(sensed.facts.map(({ id }) => id)).toContain('sound.truePeak')
    expect(sensed.missing).toEqual([{ provides: 'sound.', reason: 'file-unreadable' }])
  })

  it('says what it did not hear: a track that cannot be read, that changes, that is too long', async () => {
    const piece = (tMs: number, sampleRate = RATE): SoundPiece => ({ tMs, sampleRate, channels: [tone(1, 0.1)] })
    const look = (pieces: readonly SoundPiece[]) => sound.look(materialOf(wave([tone(1, 0.1)]), pieces), toolsOf())
    expect(await look([])).toEqual({ facts: [], missing: [{ provides: 'sound.', reason: 'file-unreadable' }] })
    const changed = await look([piece(0), piece(1000, 22_050)])
    expect(changed.missing).toEqual([{ provides: 'sound.', reason: 'file-unreadable' }])
    expect(changed.facts.length).toBeGreaterThan(5)
    const long = await look([piece(0), piece(16 * 60_000)])
    expect(long.missing).toEqual([{ provides: 'sound.', reason: 'sound-too-long' }])
  })

  it('stops when it is told to', async () => {
    const stop = new AbortController()
    stop.abort()
    await expect(sound.look(materialOf(wave([tone(1, 0.1)])), toolsOf(stop.signal))).rejects.toThrow('abort')
  })
})
