import { describe, expect, it } from 'vitest'
import { createClippingMeter } from './clipping.ts'

const RATE = 48_000

function sine(hz: number, size: number, seconds = 2): Float32Array {
  return Float32Array.from({ length: RATE * seconds }, (_, i) => size * Math.sin((2 * Math.PI * hz * i) / RATE))
}
const cut = (samples: Float32Array, at: number): Float32Array => samples.map((x) => Math.max(-at, Math.min(at, x)))
/** As a 16-bit file holds it. */
const coarse = (samples: Float32Array): Float32Array =>
  samples.map((x) => Math.max(-32_768, Math.min(32_767, Math.round(x * 32_768))) / 32_768)

function share(samples: Float32Array, piece = 1024): number {
  const meter = createClippingMeter(RATE)
  for (let at = 0; at < samples.length; at += piece) meter.push(samples.subarray(at, at + piece))
  const { clipped, samples: all } = meter.result()
  return clipped / all
}

describe('clipping', () => {
  it.each([
    ['a sine at half scale', sine(440, 0.5)],
    ['a sine that fills the scale', sine(440, 1)],
    ['a bass that fills the scale', sine(45, 1)],
    ['a deep bass at half scale', sine(25, 0.5)],
    ['silence', new Float32Array(RATE)],
    ['a constant offset', new Float32Array(RATE).fill(0.7)],
  ])('is not seen in %s', (_, samples) => {
    expect(share(samples)).toBe(0)
    expect(share(coarse(samples))).toBe(0)
  })

  it.each([
    ['cut at full scale', cut(sine(440, 2), 1)],
    ['cut at full scale in 16 bit', coarse(sine(440, 2))],
    ['beyond full scale', sine(440, 2)],
    ['cut, then turned down', cut(sine(440, 2), 1).map((x) => x * 0.4)],
    ['cut, then turned down, in 16 bit', coarse(cut(sine(440, 2), 1).map((x) => x * 0.4))],
  ])('is seen in a sine %s', (_, samples) => {
    // A sine of twice the height is over the edge for two thirds of its time.
    expect(share(samples)).toBeGreaterThan(0.5)
    expect(share(samples)).toBeLessThan(0.7)
  })

  it('does not depend on how the sound is cut into pieces', () => {
    const samples = cut(sine(313, 1.5), 1)
    const whole = share(samples, samples.length)
    for (const piece of [32, 160, 1024]) expect(Math.abs(share(samples, piece) - whole)).toBeLessThan(0.01)
  })

  it('leaves a few flat tops in quieter sound alone', () => {
    const samples = sine(440, 0.5)
    samples.fill(0.3, 1000, 1010)
    samples.fill(0.5, 5000, 5006)
    expect(share(samples)).toBe(0)
  })

  it('says in which second it is', () => {
    const samples = sine(440, 0.5, 4)
    samples.set(cut(sine(440, 2, 1), 1).subarray(0, 20_000), 2 * RATE)
    const meter = createClippingMeter(RATE)
    meter.push(samples)
    expect([...meter.result().seconds.keys()]).toEqual([2])
  })
})
