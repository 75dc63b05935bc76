import { joined, textOf } from './traces.ts'

/** Text packed with zlib, at most `most` bytes of it however much is packed; undefined where it is no such thing. */
export async function inflated(packed: Uint8Array, most: number): Promise<string | undefined> {
  const reader = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  const parts: Uint8Array[] = []
  let length = 0
  try {
    while (length < most) {
      const { done, value } = await reader.read()
      if (done) break
      parts.push(value)
      length += value.length
    }
  } catch {
    // What was packed badly, or is cut off: the part before is text all the same.
    if (length === 0) return undefined
  } finally {
    reader.cancel().catch(() => undefined)
  }
  return textOf(joined(parts).subarray(0, most))
}
