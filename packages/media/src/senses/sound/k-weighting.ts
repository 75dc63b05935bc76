/** Coefficients of a second-order filter with a0 = 1: y = b0 x + b1 x' + b2 x'' - a1 y' - a2 y''. */
export interface Biquad {
  readonly b0: number
  readonly b1: number
  readonly b2: number
  readonly a1: number
  readonly a2: number
}

/** The shelf lifts what a head reflects: +4 dB above 2 kHz. */
const SHELF = { hz: 1681.974450955533, gainDb: 3.999843853973347, q: 0.7071752369554196 }
/** The high-pass leaves out what hardly sounds loud: below 38 Hz. */
const HIGH_PASS = { hz: 38.13547087602444, q: 0.5003270373238773 }

/**
 * The two stages of K-weighting (ITU-R BS.1770-4, annex 1) for any sample rate. The recommendation gives coefficients for
 * 48 kHz alone; these are the analogue filters behind them, taken through the bilinear transform at the rate asked for.
 */
export function kWeighting(sampleRate: number): readonly [shelf: Biquad, highPass: Biquad] {
  return [shelf(sampleRate), highPass(sampleRate)]
}

function shelf(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * SHELF.hz) / sampleRate)
  const high = 10 ** (SHELF.gainDb / 20)
  const band = high ** 0.4996667741545416
  const a0 = 1 + k / SHELF.q + k * k
  return {
    b0: (high + (band * k) / SHELF.q + k * k) / a0,
    b1: (2 * (k * k - high)) / a0,
    b2: (high - (band * k) / SHELF.q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / SHELF.q + k * k) / a0,
  }
}

/** Its numerator is left at 1, -2, 1, as the recommendation has it. */
function highPass(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * HIGH_PASS.hz) / sampleRate)
  const a0 = 1 + k / HIGH_PASS.q + k * k
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / HIGH_PASS.q + k * k) / a0 }
}
