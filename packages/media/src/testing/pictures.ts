/** Makes new files of whole ones: what an attacker, a camera or a broken transfer would make of them. */

export function joined(...pieces: readonly (Uint8Array | string)[]): Uint8Array {
  const parts = pieces.map((piece) => (typeof piece === 'string' ? latin(piece) : piece))
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const be16 = (n: number): readonly number[] => [(n >> 8) & 255, n & 255]
export const be32 = (n: number): readonly number[] => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]
const le32 = (n: number): readonly number[] => [...be32(n)].reverse()

/** A JPEG with one more segment at its beginning. */
export function withSegment(jpeg: Uint8Array, marker: number, content: Uint8Array | string): Uint8Array {
  const body = joined(content)
  return joined(jpeg.subarray(0, 2), Uint8Array.of(0xff, marker, ...be16(body.length + 2)), body, jpeg.subarray(2))
}

/** The content of an EXIF segment that says nothing but an orientation. */
export function exif(orientation: number): Uint8Array {
  return joined(
    'Exif\0\0MM\0*',
    Uint8Array.from([...be32(8), 0, 1, 1, 18, 0, 3, ...be32(1), 0, orientation, 0, 0, ...be32(0)]),
  )
}

/** The content of a Multi-Picture segment that announces so many pictures. */
export function multiPicture(pictures: number): Uint8Array {
  return joined(
    'MPF\0MM\0*',
    Uint8Array.from([...be32(8), 0, 1, 0xb0, 1, 0, 4, ...be32(1), ...be32(pictures), ...be32(0)]),
  )
}

/** A PNG with one more chunk behind its header. Its checksum is zero, which no walker asks for. */
export function withChunk(png: Uint8Array, type: string, content: Uint8Array | string): Uint8Array {
  const body = joined(content)
  return joined(
    png.subarray(0, 33),
    Uint8Array.from(be32(body.length)),
    type,
    body,
    new Uint8Array(4),
    png.subarray(33),
  )
}

/** A GIF with a remark behind its table of colours. */
export function withRemark(gif: Uint8Array, words: string): Uint8Array {
  const flags = gif[10] ?? 0
  const at = 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  return joined(gif.subarray(0, at), Uint8Array.of(0x21, 0xfe, words.length), words, Uint8Array.of(0), gif.subarray(at))
}

/** An archive of one empty file. */
export function archive(name = 'a.txt'): Uint8Array {
  const zeros = (count: number): Uint8Array => new Uint8Array(count)
  const length = Uint8Array.of(name.length, 0)
  const local = joined('PK\x03\x04', zeros(22), length, zeros(2), name)
  const entry = joined('PK\x01\x02', zeros(24), length, zeros(16), name)
  const sizes = Uint8Array.from([1, 0, 1, 0, ...le32(entry.length), ...le32(local.length), 0, 0])
  return joined(local, entry, 'PK\x05\x06', zeros(4), sizes)
}
