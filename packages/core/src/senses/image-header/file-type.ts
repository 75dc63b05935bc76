import type { Bytes } from './bytes.ts'

/** The kind of a file by its first bytes, as the usual extension without a dot; `unknown` where nothing fits. */
export function fileTypeOf(bytes: Bytes): string {
  if (bytes.length === 0) return 'empty'
  for (const [type, at, signature] of SIGNATURES) if (bytes.ascii(at, signature.length) === signature) return type
  if (bytes.ascii(0, 4) === 'RIFF') return RIFF[bytes.ascii(8, 4)] ?? 'unknown'
  if (bytes.ascii(4, 4) === 'ftyp') return isoType(bytes)
  if (['moov', 'mdat', 'wide', 'free'].includes(bytes.ascii(4, 4))) return 'mov'
  if (bytes.has(0, 0x1a, 0x45, 0xdf, 0xa3)) return bytes.ascii(0, 64).includes('webm') ? 'webm' : 'mkv'
  if (bytes.has(0, 0, 0, 1, 0xba) || bytes.has(0, 0, 0, 1, 0xb3)) return 'mpeg'
  if (bytes.u8(0) === 0xff && (bytes.u8(1) & 0xf6) === 0xf0) return 'aac'
  if (bytes.u8(0) === 0xff && (bytes.u8(1) & 0xe0) === 0xe0) return 'mp3'
  if (bytes.u8(0) === 0x47 && bytes.u8(188) === 0x47 && bytes.u8(376) === 0x47) return 'mpegts'
  return isSvg(bytes) ? 'svg' : 'unknown'
}

const SIGNATURES: readonly (readonly [type: string, at: number, signature: string])[] = [
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpeg', 0, '\xff\xd8\xff'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['bmp', 0, 'BM'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['ico', 0, '\0\0\x01\0'],
  ['jxl', 0, '\xff\x0a'],
  ['jxl', 4, 'JXL \r\n'],
  ['pdf', 0, '%PDF-'],
  ['zip', 0, 'PK\x03\x04'],
  ['flv', 0, 'FLV\x01'],
  ['mp3', 0, 'ID3'],
  ['flac', 0, 'fLaC'],
  ['ogg', 0, 'OggS'],
  ['psd', 0, '8BPS'],
  ['wmv', 0, '\x30\x26\xb2\x75\x8e\x66\xcf\x11'],
]
const RIFF: Readonly<Record<string, string>> = { WEBP: 'webp', 'AVI ': 'avi', WAVE: 'wav' }

function isoType(bytes: Bytes): string {
  const brand = bytes.ascii(8, 4)
  if (brand === 'avif' || brand === 'avis') return 'avif'
  if (/^(heic|heix|hevc|mif1|msf1)$/.test(brand)) return bytes.ascii(16, 48).includes('avif') ? 'avif' : 'heic'
  if (brand === 'qt  ') return 'mov'
  if (brand.startsWith('3g')) return '3gp'
  return brand.startsWith('M4A') ? 'm4a' : 'mp4'
}

/** SVG is text: a root element after an optional declaration, comment or doctype. */
function isSvg(bytes: Bytes): boolean {
  const head = bytes.ascii(0, Math.min(bytes.length, 1024)).trimStart().toLowerCase()
  return (
    head.startsWith('<svg') ||
    (head.startsWith('<') &&
      /^(<\?xml|<!--|<!doctype svg)/.test(head.replace(/^\xef\xbb\xbf/, '')) &&
      head.includes('<svg'))
  )
}
