/** Reading at any place of a stretch of bytes: past the end gives 0, so that a hostile length can only end a loop. */
export interface Bytes {
  readonly length: number
  readonly data: Uint8Array
  u8(at: number): number
  u16(at: number, little?: boolean): number
  u24(at: number, little?: boolean): number
  u32(at: number, little?: boolean): number
  i32(at: number): number
  /** Big endian; exact up to 2^53, larger values are rounded. */
  u64(at: number): number
  f64(at: number): number
  f32(at: number): number
  /** One character a byte, at most 64 kB. */
  ascii(at: number, length: number): string
  /** Place of these bytes at or behind `from`; -1 for none. */
  find(wanted: readonly number[], from?: number): number
  /** The last place of these bytes that begins before `before`; -1 for none. */
  findLast(wanted: readonly number[], before?: number): number
}

const MAX_ASCII = 65_536

export function bytesOf(data: Uint8Array): Bytes {
  const u8 = (at: number): number => data[at] ?? 0
  const u16 = (at: number, little = false): number => (little ? u8(at) | (u8(at + 1) << 8) : (u8(at) << 8) | u8(at + 1))
  const u24 = (at: number, little = false): number =>
    little ? u16(at, true) | (u8(at + 2) << 16) : (u16(at) << 8) | u8(at + 2)
  const u32 = (at: number, little = false): number =>
    little ? u24(at, true) + u8(at + 3) * 0x1000000 : u8(at) * 0x1000000 + u24(at + 1)
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const matches = (at: number, wanted: readonly number[]): boolean => wanted.every((byte, i) => data[at + i] === byte)
  return {
    length: data.length,
    data,
    u8,
    u16,
    u24,
    u32,
    i32: (at) => u32(at) | 0,
    u64: (at) => u32(at) * 0x100000000 + u32(at + 4),
    f64: (at) => (at >= 0 && at + 8 <= data.length ? view.getFloat64(at) : 0),
    f32: (at) => (at >= 0 && at + 4 <= data.length ? view.getFloat32(at) : 0),
    ascii: (at, length) => asciiOf(data.subarray(at, at + Math.min(length, MAX_ASCII))),
    find(wanted, from = 0) {
      const [first = 0] = wanted
      for (let at = data.indexOf(first, from); at !== -1; at = data.indexOf(first, at + 1))
        if (matches(at, wanted)) return at
      return -1
    },
    findLast(wanted, before = data.length) {
      const [first = 0] = wanted
      if (before < 1) return -1
      for (let at = data.lastIndexOf(first, before - 1); at !== -1; at = at > 0 ? data.lastIndexOf(first, at - 1) : -1)
        if (matches(at, wanted)) return at
      return -1
    },
  }
}

/** One character a byte (Latin-1), in pieces that no call stack is too small for. */
export function asciiOf(data: Uint8Array): string {
  if (data.length <= 4096) return String.fromCharCode(...data)
  let text = ''
  for (let at = 0; at < data.length; at += 4096) text += String.fromCharCode(...data.subarray(at, at + 4096))
  return text
}
