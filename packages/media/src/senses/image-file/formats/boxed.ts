import { type Box, boxAt, boxesIn, isOutermost } from '../../../bytes/boxes.ts'
import type { Bytes } from '../../../bytes/bytes.ts'
import type { PictureFile, Stretch } from '../picture-file.ts'

/** AVIF and HEIC: boxes one behind the other. The largest `ispe` is the picture, smaller ones are tiles and previews. */
export function readBoxed(bytes: Bytes): PictureFile | undefined {
  const notes: Stretch[] = []
  let size = { width: 0, height: 0 }
  let end = 0
  let isFilm = false
  for (let at = 0; at + 8 <= bytes.length; ) {
    const box = boxAt(bytes, at, at, bytes.length)
    if (!box || box.end <= at || (box.end > bytes.length && !isOutermost(box))) break
    if (box.end > bytes.length) return { ...size, notes }
    if (box.type === 'meta') size = sizeIn(bytes, box)
    if (box.type === 'moov') isFilm = true
    if (box.type === 'uuid' || box.type === 'free' || box.type === 'skip') notes.push({ from: box.from, end: box.end })
    at = box.end
    end = at
  }
  return { ...size, notes, ...(isFilm ? {} : { frames: 1 }), ...(end > 0 ? { end } : {}) }
}

function sizeIn(bytes: Bytes, meta: Box): { width: number; height: number } {
  const iprp = boxesIn(bytes, meta.from + 4, meta.end).find(({ type }) => type === 'iprp')
  const ipco = iprp && boxesIn(bytes, iprp.from, iprp.end).find(({ type }) => type === 'ipco')
  let best = { width: 0, height: 0 }
  for (const { type, from } of ipco ? boxesIn(bytes, ipco.from, ipco.end) : []) {
    const found = { width: bytes.u32(from + 4), height: bytes.u32(from + 8) }
    if (type === 'ispe' && found.width * found.height > best.width * best.height) best = found
  }
  return best
}
