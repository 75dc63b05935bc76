import type { Bytes } from '../../../bytes/bytes.ts'

/** Seconds of a 33-bit clock at 90 kHz, spread over five bytes with marker bits between. */
export function clockAt(bytes: Bytes, at: number): number {
  const high = (bytes.u8(at) >> 1) & 7
  const middle = bytes.u16(at + 1) >> 1
  const low = bytes.u16(at + 3) >> 1
  return (high * 2 ** 30 + middle * 2 ** 15 + low) / 90_000
}
