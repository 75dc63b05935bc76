import { describe, expect, it } from 'vitest'
import { createSpeechMeter } from './speech.ts'

const RATE = 16_000
const SECONDS = 8

function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

type Sound = (t: number) => number

function likeness(sound: Sound, seconds = SECONDS): number | undefined {
  const meter = createSpeechMeter(RATE)
  const samples = Float32Array.from({ length: RATE * seconds }, (_, i) => sound(i / RATE))
  for (let at = 0; at < samples.length; at += 1000) meter.push([samples.subarray(at, at + 1000)])
  return meter.result()
}

/** Buzzes and hisses by turns, four a second on the whole, with pauses between groups: what syllables do. */
function voice(): Sound {
  const next = random(7)
  const syllables: { from: number; to: number; hz: number; isHiss: boolean }[] = []
  for (let t = 0.1; t < SECONDS; ) {
    const length = 0.09 + next() * 0.16
    syllables.push({ from: t, to: t + length, hz: 100 + next() * 60, isHiss: next() < 0.3 })
    t += length + (next() < 0.2 ? 0.25 + next() * 0.2 : 0.02 + next() * 0.05)
  }
  return (t) => {
    const now = syllables.find(({ from, to }) => t >= from && t < to)
    if (!now) return 0
    const rise = Math.sin((Math.PI * (t - now.from)) / (now.to - now.from))
    if (now.isHiss) return 0.1 * rise * (next() * 2 - 1)
    let sum = 0
    for (let n = 1; n <= 8; n++) sum += Math.sin(2 * Math.PI * now.hz * n * t) / n
    return 0.2 * rise * sum
  }
}

/** Kick, snare and hats at 120 a minute. */
function drums(): Sound {
  const next = random(3)
  return (t) => {
    const beat = t % 0.5
    const hat = t % 0.25
    const snare = Math.floor(t / 0.5) % 2 === 1 ? 0.3 * Math.exp(-beat * 25) * (next() * 2 - 1) : 0
    return (
      0.6 * Math.exp(-beat * 18) * Math.sin(2 * Math.PI * 55 * beat) +
      snare +
      0.1 * Math.exp(-hat * 80) * (next() - 0.5)
    )
  }
}

function melody(): Sound {
  const next = random(5)
  const notes = Array.from({ length: 40 }, () => 220 * 2 ** (Math.floor(next() * 12) / 12))
  return (t) => 0.3 * Math.exp(-(t % 0.3) * 6) * Math.sin(2 * Math.PI * (notes[Math.floor(t / 0.3)] ?? 220) * t)
}

describe('speech', () => {
  it('is heard in syllables with gaps', () => {
    expect(likeness(voice())).toBeGreaterThan(0.7)
  })

  it('is heard over quiet music', () => {
    const [spoken, played] = [voice(), melody()]
    expect(likeness((t) => spoken(t) + 0.15 * played(t))).toBeGreaterThan(0.5)
  })

  const noise = random(11)
  it.each<[string, Sound]>([
    ['a tone', (t) => 0.3 * Math.sin(2 * Math.PI * 440 * t)],
    [
      'a tone that swells four times a second',
      (t) => 0.3 * Math.sin(2 * Math.PI * 440 * t) * Math.sin(4 * Math.PI * t) ** 2,
    ],
    ['noise', () => noise() - 0.5],
    ['drums', drums()],
    ['a melody', melody()],
    ['silence', () => 0],
    [
      'a voice too quiet to hear',
      (
        (spoken) => (t: number) =>
          spoken(t) * 0.002
      )(voice()),
    ],
  ])('is not heard in %s', (_, sound) => {
    expect(likeness(sound)).toBeLessThan(0.2)
  })

  it('is not told from less than three seconds', () => {
    expect(likeness(voice(), 2)).toBeUndefined()
  })
})
