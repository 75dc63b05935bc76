import type { Fact } from '@preclear/core'
import { AudioSampleSink } from 'mediabunny'
import { describe, expect, it } from 'vitest'
import type { Material } from '../../material/material.ts'
import { materialOf, toolsOf } from '../../testing/material.ts'
import { sound } from './sound.ts'

async function facts(name: string): Promise<Map<string, Fact>> {
  const response = await fetch(new URL(`../../../fixtures/sound/${name}`, import.meta.url))
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  const material: Material = {
    ...materialOf(await response.blob(), { kind: 'audio', name }),
    async *sound() {
      const track = await (await material.input()).getPrimaryAudioTrack()
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
  const { facts: found, missing } = await sound.look(material, toolsOf())
  expect(missing).toBeUndefined()
  return new Map(found.map((fact) => [fact.id, fact]))
}

describe('sound, decoded', () => {
  // EBU case 1, -23 LUFS before it was coded; as ffmpeg's ebur128 measures what its decoders make of the files.
  it.each([
    ['ebu-1.m4a', -23, -21.8],
    ['ebu-1.mp3', -23.4, -23.4],
    ['ebu-1.ogg', -23.2, -22.9],
  ])('of %s has %d LUFS and %d dBTP', async (name, lufs, peak) => {
    const found = await facts(name)
    expect(Math.abs(Number(found.get('sound.loudness')?.value) - lufs)).toBeLessThan(0.2)
    expect(Math.abs(Number(found.get('sound.shortTermMax')?.value) - lufs)).toBeLessThan(0.3)
    expect(Math.abs(Number(found.get('sound.truePeak')?.value) - peak)).toBeLessThan(0.3)
    expect(found.get('sound.silent')?.value).toBe(false)
    expect(found.get('sound.clipping')?.value).toBe(0)
    expect(found.get('sound.speech')?.value).toBe(0)
  })

  it('of a film that goes silent on its one side is told', async () => {
    const found = await facts('left-then-silence.mp4')
    expect(found.get('sound.oneSided')?.value).toBe(true)
    expect(Number(found.get('sound.silenceLongest')?.value)).toBeGreaterThan(2.8)
    expect(found.get('sound.silenceLongest')?.evidence?.[0]).toMatchObject({ kind: 'time' })
  })

  it('is nothing where the film has no track', async () => {
    expect([...(await facts('no-track.mp4'))]).toEqual([])
  })
})
