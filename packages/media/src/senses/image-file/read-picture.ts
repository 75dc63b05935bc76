import type { Bytes } from '../../bytes/bytes.ts'
import { readBmp } from './formats/bmp.ts'
import { readBoxed } from './formats/boxed.ts'
import { readGif } from './formats/gif.ts'
import { readIco } from './formats/ico.ts'
import { readJpeg } from './formats/jpeg.ts'
import { readPng } from './formats/png.ts'
import { readWebp } from './formats/webp.ts'
import type { PictureFile, ReadPicture } from './picture-file.ts'

const READERS: Readonly<Record<string, ReadPicture>> = {
  jpeg: readJpeg,
  png: readPng,
  gif: readGif,
  webp: readWebp,
  bmp: readBmp,
  avif: readBoxed,
  heic: readBoxed,
  ico: readIco,
  svg: (bytes) => ({ width: 0, height: 0, frames: 1, notes: [{ from: 0, end: bytes.length }], end: bytes.length }),
}

/** The file of a picture of a known type, walked; undefined where we do not know how. */
export function readPicture(type: string, bytes: Bytes): PictureFile | undefined {
  return READERS[type]?.(bytes)
}

const SIGNATURES: readonly (readonly [type: string, at: number, signature: string])[] = [
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['webp', 8, 'WEBP'],
  ['bmp', 0, 'BM'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['jxl', 0, '\xff\x0a'],
  ['jxl', 4, 'JXL \r\n'],
  ['psd', 0, '8BPS'],
  ['ico', 0, '\0\0\x01\0'],
]
const HEIC = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])

/** The kind of picture that the first bytes announce; undefined for what is no picture. */
export function pictureTypeOf(bytes: Bytes): string | undefined {
  for (const [type, at, signature] of SIGNATURES) if (bytes.ascii(at, signature.length) === signature) return type
  if (bytes.ascii(4, 4) === 'ftyp') {
    const brand = bytes.ascii(8, 4)
    if (brand === 'avif' || brand === 'avis') return 'avif'
    if (HEIC.has(brand)) return bytes.ascii(16, 48).includes('avif') ? 'avif' : 'heic'
    return undefined
  }
  return isSvg(bytes.ascii(0, 1024)) ? 'svg' : undefined
}

/** A root element after an optional declaration, remark or doctype. */
function isSvg(start: string): boolean {
  const head = start.replace('\xef\xbb\xbf', '').trimStart().toLowerCase()
  if (head.startsWith('<svg')) return true
  return ['<?xml', '<!--', '<!doctype svg'].some((begin) => head.startsWith(begin)) && head.includes('<svg')
}
