/** Bounds-checked reading: past the end gives 0, so that a hostile length can only end a loop. */
export interface Bytes {
  readonly length: number
  u8(at: number): number
  u16(at: number, little?: boolean): number
  u24(at: number): number
  u32(at: number, little?: boolean): number
  /** ASCII of `length` bytes. */
  ascii(at: number, length: number): string
  /** True where the bytes at `at` are these; a number per byte. */
  has(at: number, ...bytes: readonly number[]): boolean
}

export function bytesOf(data: Uint8Array): Bytes {
  const u8 = (at: number): number => data[at] ?? 0
  return {
    length: data.length,
    u8,
    u16: (at, little) => (little ? u8(at) | (u8(at + 1) << 8) : (u8(at) << 8) | u8(at + 1)),
    u24: (at) => u8(at) | (u8(at + 1) << 8) | (u8(at + 2) << 16),
    u32: (at, little) =>
      little
        ? (u8(at) | (u8(at + 1) << 8) | (u8(at + 2) << 16)) + u8(at + 3) * 0x1000000
        : u8(at) * 0x1000000 + ((u8(at + 1) << 16) | (u8(at + 2) << 8) | u8(at + 3)),
    ascii: (at, length) => String.fromCharCode(...data.subarray(at, at + length)),
    has: (at, ...bytes) => bytes.every((byte, i) => data[at + i] === byte),
  }
}
