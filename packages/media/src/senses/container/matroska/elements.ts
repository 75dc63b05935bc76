import type { Bytes } from '../../../bytes/bytes.ts'

/** An element of EBML (RFC 8794). `end` is undefined where its size is unknown: it ends where its parent's next child begins. */
export interface Element {
  readonly id: number
  readonly from: number
  readonly end: number | undefined
}

/** The head of the element at `at` of these bytes; `place` is where `at` lies in the file. */
export function elementAt(bytes: Bytes, at: number, place: number): Element | undefined {
  const idLength = leading(bytes.u8(at))
  if (idLength > 4) return undefined
  let id = 0
  for (let i = 0; i < idLength; i++) id = id * 256 + bytes.u8(at + i)
  const width = leading(bytes.u8(at + idLength))
  if (width > 8) return undefined
  let size = bytes.u8(at + idLength) & ((1 << (8 - width)) - 1)
  let isUnknown = size === (1 << (8 - width)) - 1
  for (let i = 1; i < width; i++) {
    const byte = bytes.u8(at + idLength + i)
    isUnknown &&= byte === 0xff
    size = size * 256 + byte
  }
  const from = place + idLength + width
  return { id, from, end: isUnknown ? undefined : from + size }
}

/** Length of an EBML number by its first byte: the zeros before the first one, and that. 9 where there is none. */
function leading(byte: number): number {
  return Math.clz32(byte) - 23
}

const MAX_CHILDREN = 5000

/** The elements between two places, each whole. */
export function elementsIn(
  bytes: Bytes,
  from: number,
  end: number,
): readonly { id: number; from: number; end: number }[] {
  const found: { id: number; from: number; end: number }[] = []
  const limit = Math.min(end, bytes.length)
  for (let at = from; at + 2 <= limit && found.length < MAX_CHILDREN; ) {
    const element = elementAt(bytes, at, at)
    if (!element || element.end === undefined || element.end > limit) break
    found.push({ id: element.id, from: element.from, end: element.end })
    at = element.end
  }
  return found
}

/** A whole number of up to eight bytes. */
export function uintIn(bytes: Bytes, { from, end }: { from: number; end: number }): number {
  let value = 0
  for (let at = from; at < Math.min(end, from + 8); at++) value = value * 256 + bytes.u8(at)
  return value
}

export function floatIn(bytes: Bytes, { from, end }: { from: number; end: number }): number {
  return end - from === 8 ? bytes.f64(from) : end - from === 4 ? bytes.f32(from) : 0
}
