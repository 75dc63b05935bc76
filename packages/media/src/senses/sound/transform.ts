/** Power of each frequency of real values under a Hann window: half as many as values, whose number is a power of two. */
export function powersOf(values: readonly number[]): Float64Array {
  const n = values.length
  const re = new Float64Array(n)
  const im = new Float64Array(n)
  const bits = Math.log2(n)
  for (let i = 0; i < n; i++) {
    let j = 0
    for (let b = 0; b < bits; b++) j |= ((i >> b) & 1) << (bits - 1 - b)
    re[j] = (values[i] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / n))
  }
  for (let size = 2; size <= n; size *= 2) {
    const half = size / 2
    for (let start = 0; start < n; start += size)
      for (let k = 0; k < half; k++) butterfly(re, im, start + k, start + k + half, (-2 * Math.PI * k) / size)
  }
  return Float64Array.from({ length: n / 2 }, (_, k) => (re[k] ?? 0) ** 2 + (im[k] ?? 0) ** 2)
}

function butterfly(re: Float64Array, im: Float64Array, a: number, b: number, angle: number): void {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const [ar, ai, br, bi] = [re[a] ?? 0, im[a] ?? 0, re[b] ?? 0, im[b] ?? 0]
  const tr = c * br - s * bi
  const ti = c * bi + s * br
  re[a] = ar + tr
  im[a] = ai + ti
  re[b] = ar - tr
  im[b] = ai - ti
}
