/** Samples of one line; frequencies run from 0 to `LENGTH / 2`, which is a change from pixel to pixel. */
export const LENGTH = 128
export const NYQUIST: number = LENGTH / 2

const BITS = 7
const HANN = Float64Array.from({ length: LENGTH }, (_, i) => Math.sin((Math.PI * (i + 0.5)) / LENGTH) ** 2)
const COSINE = Float64Array.from({ length: NYQUIST }, (_, i) => Math.cos((2 * Math.PI * i) / LENGTH))
const SINE = Float64Array.from({ length: NYQUIST }, (_, i) => -Math.sin((2 * Math.PI * i) / LENGTH))
const REVERSED = Uint8Array.from({ length: LENGTH }, (_, i) => {
  let turned = 0
  for (let bit = 0; bit < BITS; bit++) if (i & (1 << bit)) turned |= 1 << (BITS - 1 - bit)
  return turned
})

/** Adds the power spectra of two lines to `power` (65 values). Two real lines go through one complex transform. */
export class Spectrum {
  readonly power: Float64Array = new Float64Array(NYQUIST + 1)
  lines = 0
  readonly #real = new Float64Array(LENGTH)
  readonly #imaginary = new Float64Array(LENGTH)

  add(data: Float32Array, first: number, second: number, step: number): void {
    const real = this.#real
    const imaginary = this.#imaginary
    const firstMean = mean(data, first, step)
    const secondMean = mean(data, second, step)
    for (let i = 0; i < LENGTH; i++) {
      const to = REVERSED[i] ?? 0
      const weight = HANN[i] ?? 0
      real[to] = ((data[first + i * step] ?? 0) - firstMean) * weight
      imaginary[to] = ((data[second + i * step] ?? 0) - secondMean) * weight
    }
    transform(real, imaginary)
    for (let k = 0; k <= NYQUIST; k++) {
      const mirrored = (LENGTH - k) % LENGTH
      const own = (real[k] ?? 0) ** 2 + (imaginary[k] ?? 0) ** 2
      const other = (real[mirrored] ?? 0) ** 2 + (imaginary[mirrored] ?? 0) ** 2
      this.power[k] = (this.power[k] ?? 0) + (own + other) / 2
    }
    this.lines += 2
  }

  /** Mean power between two frequencies, in dB. */
  level(from: number, to: number): number {
    const low = Math.max(1, Math.round(from))
    const high = Math.min(NYQUIST, Math.max(low, Math.round(to)))
    let sum = 0
    for (let k = low; k <= high; k++) sum += this.power[k] ?? 0
    return 10 * Math.log10(sum / (high - low + 1) / Math.max(1, this.lines) + 1e-3)
  }
}

function mean(data: Float32Array, start: number, step: number): number {
  let sum = 0
  for (let i = 0; i < LENGTH; i++) sum += data[start + i * step] ?? 0
  return sum / LENGTH
}

function transform(real: Float64Array, imaginary: Float64Array): void {
  for (let half = 1; half < LENGTH; half *= 2) {
    const turn = NYQUIST / half
    for (let start = 0; start < LENGTH; start += half * 2) {
      for (let k = 0; k < half; k++) {
        const c = COSINE[k * turn] ?? 0
        const s = SINE[k * turn] ?? 0
        const a = start + k
        const b = a + half
        const x = (real[b] ?? 0) * c - (imaginary[b] ?? 0) * s
        const y = (real[b] ?? 0) * s + (imaginary[b] ?? 0) * c
        real[b] = (real[a] ?? 0) - x
        imaginary[b] = (imaginary[a] ?? 0) - y
        real[a] = (real[a] ?? 0) + x
        imaginary[a] = (imaginary[a] ?? 0) + y
      }
    }
  }
}
