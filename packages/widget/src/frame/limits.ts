/** What one message may carry. */
export const LIMITS = {
  /** UTF-16 units of all strings and keys together. */
  chars: 2_000_000,
  /** Objects, lists and values. */
  values: 50_000,
  depth: 16,
  /** Of all files together. */
  bytes: 1_000_000_000,
} as const

type Amount = Exclude<keyof typeof LIMITS, 'depth'>

/** True for plain data within the limits: objects, lists, strings, numbers, booleans, and files. */
export function isWithinLimits(message: unknown): boolean {
  const left: Record<Amount, number> = { ...LIMITS }
  const takes = (amount: Amount, count: number): boolean => {
    left[amount] -= count
    return left[amount] >= 0
  }
  const fits = (value: unknown, depth: number): boolean => {
    if (!takes('values', 1) || depth > LIMITS.depth) return false
    if (typeof value === 'string') return takes('chars', value.length)
    if (typeof value !== 'object' || value === null) return typeof value !== 'bigint' && typeof value !== 'symbol'
    if (value instanceof Blob) return takes('bytes', value.size)
    if (value instanceof Uint8Array) return takes('bytes', value.byteLength)
    if (Array.isArray(value)) return value.every((item) => fits(item, depth + 1))
    if (Object.getPrototypeOf(value) !== Object.prototype) return false
    return Object.entries(value).every(([key, item]) => takes('chars', key.length) && fits(item, depth + 1))
  }
  return fits(message, 0)
}
