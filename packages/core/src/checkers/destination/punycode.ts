/** Host names as people read them: `xn--80ak6aa92e.com` → `аррӏе.com`. RFC 3492, decoding only. Broken labels stay as they are. */
export function readableHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label))
    .join('.')
}

const BASE = 36
const MAX_LABEL = 63

function decode(input: string): string | undefined {
  if (input.length > MAX_LABEL) return undefined
  const dash = input.lastIndexOf('-')
  const output = dash > 0 ? [...input.slice(0, dash)].map((char) => char.charCodeAt(0)) : []
  let n = 128
  let i = 0
  let bias = 72
  for (let at = dash + 1; at < input.length; ) {
    const before = i
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(input.charCodeAt(at++))
      if (digit === undefined) return undefined
      i += digit * weight
      const threshold = k <= bias ? 1 : Math.min(k - bias, 26)
      if (digit < threshold) break
      weight *= BASE - threshold
    }
    const length = output.length + 1
    bias = adapt(i - before, length, before === 0)
    n += Math.floor(i / length)
    i %= length
    if (n > 0x10ffff) return undefined
    output.splice(i++, 0, n)
  }
  return String.fromCodePoint(...output)
}

function digitOf(code: number): number | undefined {
  if (code >= 97 && code <= 122) return code - 97
  return code >= 48 && code <= 57 ? code - 22 : undefined
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? 700 : 2))
  left += Math.floor(left / length)
  let k = 0
  for (; left > 455; k += BASE) left = Math.floor(left / 35)
  return k + Math.floor((36 * left) / (left + 38))
}
