import { describe, expect, it } from 'vitest'
import { kWeighting } from './k-weighting.ts'
import { createLoudnessMeter, type Loudness } from './loudness.ts'
import { createPeakMeter } from './peaks.ts'

const RATE = 48_000
const gain = (db: number): number => 10 ** (db / 20)

/** A sine of 1 kHz that goes through levels in dBFS, each for some seconds. */
function tone(levels: readonly (readonly [db: number, seconds: number])[], rate = RATE): Float32Array {
  const parts = levels.map(([db, seconds]) => ({ peak: gain(db), length: Math.round(seconds * rate) }))
  const samples = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const { peak, length } of parts)
    for (let i = 0; i < length; i++, at++) samples[at] = peak * Math.sin((2 * Math.PI * 1000 * at) / rate)
  return samples
}

function measure(channels: readonly Float32Array[], rate = RATE, piece = 1024): Loudness {
  const meter = createLoudnessMeter(rate, channels.length)
  for (let at = 0; at < (channels[0]?.length ?? 0); at += piece)
    meter.push(channels.map((channel) => channel.subarray(at, at + piece)))
  return meter.result()
}

const stereo = (samples: Float32Array): Float32Array[] => [samples, samples]

describe('K-weighting', () => {
  it('has the coefficients of BS.1770-4 at 48 kHz', () => {
    const [shelf, highPass] = kWeighting(48_000)
    expect(shelf.b0).toBeCloseTo(1.53512485958697, 9)
    expect(shelf.b1).toBeCloseTo(-2.69169618940638, 9)
    expect(shelf.b2).toBeCloseTo(1.19839281085285, 9)
    expect(shelf.a1).toBeCloseTo(-1.69065929318241, 9)
    expect(shelf.a2).toBeCloseTo(0.73248077421585, 9)
    expect(highPass.a1).toBeCloseTo(-1.99004745483398, 9)
    expect(highPass.a2).toBeCloseTo(0.99007225036621, 9)
  })
})

/** The test signals of EBU Tech 3341, table 1: stereo unless said otherwise, each within 0.1 LU. */
describe('loudness', () => {
  const cases: readonly [name: string, channels: () => Float32Array[], lufs: number][] = [
    ['1: a sine at -23 dBFS', () => stereo(tone([[-23, 20]])), -23],
    ['2: a sine at -33 dBFS', () => stereo(tone([[-33, 20]])), -33],
    [
      '3: quiet ends are gated',
      () =>
        stereo(
          tone([
            [-36, 10],
            [-23, 60],
            [-36, 10],
          ]),
        ),
      -23,
    ],
    [
      '4: so are very quiet ones',
      () =>
        stereo(
          tone([
            [-72, 10],
            [-36, 10],
            [-23, 60],
            [-36, 10],
            [-72, 10],
          ]),
        ),
      -23,
    ],
    [
      '5: what is a little quieter counts',
      () =>
        stereo(
          tone([
            [-26, 20],
            [-20, 20.1],
            [-26, 20],
          ]),
        ),
      -23,
    ],
    ['6: five channels', () => [-28, -28, -24, -30, -30].map((db) => tone([[db, 20]])), -23],
  ]
  it.each(cases)('EBU case %s', (_, channels, lufs) => {
    expect(Math.abs(measure(channels()).integrated - lufs)).toBeLessThan(0.1)
  })

  it('EBU case 9: every 3 s of a pattern that repeats after 3 s are alike', () => {
    const pattern = Array.from(
      { length: 5 },
      () =>
        [
          [-20, 1.34],
          [-30, 1.66],
        ] as const,
    ).flat()
    expect(Math.abs(measure(stereo(tone(pattern))).shortTermMax + 23)).toBeLessThan(0.1)
  })

  it.each([8000, 11_025, 16_000, 22_050, 32_000, 44_100, 96_000, 192_000])('is the same at %i Hz', (rate) => {
    expect(Math.abs(measure(stereo(tone([[-23, 6]], rate)), rate).integrated + 23)).toBeLessThan(0.1)
  })

  it('does not depend on how the sound is cut into pieces', () => {
    const channels = stereo(
      tone([
        [-40, 3.3],
        [-20, 4.1],
        [-60, 2],
      ]),
    )
    const whole = measure(channels, RATE, 10_000_000)
    for (const piece of [1, 333, 48_000]) {
      const { integrated, shortTermMax, loudestMs } = measure(channels, RATE, piece)
      expect(integrated).toBeCloseTo(whole.integrated, 6)
      expect(shortTermMax).toBeCloseTo(whole.shortTermMax, 6)
      expect(loudestMs).toEqual(whole.loudestMs)
    }
  })

  it('says where it is loudest', () => {
    const { loudestMs } = measure(
      stereo(
        tone([
          [-40, 5],
          [-20, 4],
          [-40, 5],
        ]),
      ),
    )
    expect(loudestMs.startMs).toBeGreaterThanOrEqual(5000)
    expect(loudestMs.endMs).toBeLessThanOrEqual(9000)
    expect(loudestMs.endMs - loudestMs.startMs).toBe(3000)
  })

  it('gives a number for silence, for very short sound and for broken samples', () => {
    expect(measure(stereo(new Float32Array(RATE))).integrated).toBe(-70)
    expect(measure(stereo(tone([[-20, 0.05]]))).integrated).toBeGreaterThan(-30)
    const broken = tone([[-23, 5]])
    broken[1000] = Number.NaN
    broken[90_000] = Number.POSITIVE_INFINITY
    expect(Math.abs(measure(stereo(broken)).integrated + 23)).toBeLessThan(0.5)
    expect(createLoudnessMeter(RATE, 2).result().integrated).toBe(-70)
  })
})

/** EBU Tech 3341, cases 15 to 18: within +0.2 and -0.4 dB. */
describe('true peak', () => {
  const peak = (samples: Float32Array, rate = RATE): number => {
    const meter = createPeakMeter(rate)
    for (let at = 0; at < samples.length; at += 1000) meter.push(samples.subarray(at, at + 1000))
    return 20 * Math.log10(meter.truePeak())
  }
  const sine = (part: number, degrees: number, size = 0.5): Float32Array =>
    Float32Array.from(
      { length: RATE },
      // Faded in: a sudden beginning is a peak of its own.
      (_, i) => size * Math.min(1, i / 4800) * Math.sin(2 * Math.PI * i * part + (degrees * Math.PI) / 180),
    )
  it.each([
    [15, 1 / 4, 0],
    [16, 1 / 4, 45],
    [17, 1 / 6, 60],
    [18, 1 / 8, 67.5],
  ])('EBU case %i: -6 dBTP', (_, part, degrees) => {
    const found = peak(sine(part, degrees))
    expect(found).toBeGreaterThan(-6.4)
    expect(found).toBeLessThan(-5.8)
  })

  it('finds the peak between samples that are all 3 dB lower', () => {
    const samples = sine(1 / 4, 45, 1)
    expect(Math.max(...samples)).toBeLessThan(0.708)
    expect(peak(samples)).toBeGreaterThan(-0.4)
  })

  it('finds it wherever the pieces are cut, and in the loud middle of a quiet sound', () => {
    const samples = sine(1 / 4, 45, 0.01)
    samples.set(sine(1 / 4, 45, 0.9).subarray(20_000, 20_040), 24_990)
    expect(peak(samples)).toBeGreaterThan(-1.5)
    const whole = createPeakMeter(RATE)
    whole.push(samples)
    expect(peak(samples)).toBeCloseTo(20 * Math.log10(whole.truePeak()), 6)
  })

  it('takes the samples as they are from 192 kHz on', () => {
    expect(peak(Float32Array.of(0, 0.5, 0, -0.25), 192_000)).toBeCloseTo(20 * Math.log10(0.5), 6)
  })
})
