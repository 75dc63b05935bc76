import type { Bytes } from '../../bytes/bytes.ts'

/** The kinds of file whose insides are walked, by content, with the type that the reader of credentials knows them by. */
export interface FileKind {
  readonly walk: 'jpeg' | 'png' | 'riff' | 'boxes' | 'other'
  /** Media type; undefined where Content Credentials are not read from such files. */
  readonly type?: string
  /** HEIC or AVIF: EXIF and XMP are items inside. */
  readonly items?: true
}

const RIFF: Readonly<Record<string, string>> = { WEBP: 'image/webp', WAVE: 'audio/wav', 'AVI ': 'video/avi' }

export function kindOf(head: Bytes): FileKind {
  if (head.u24(0) === 0xffd8ff) return { walk: 'jpeg', type: 'image/jpeg' }
  if (head.u32(0) === 0x89504e47) return { walk: 'png', type: 'image/png' }
  if (head.ascii(0, 4) === 'RIFF') return { walk: 'riff', ...typed(RIFF[head.ascii(8, 4)]) }
  if (head.ascii(4, 4) === 'ftyp') return brandKind(head.ascii(8, 4))
  if (/^(moov|mdat|wide|free|skip)$/.test(head.ascii(4, 4))) return { walk: 'boxes', type: 'video/quicktime' }
  if (head.ascii(0, 4) === 'GIF8') return { walk: 'other', type: 'image/gif' }
  if (head.ascii(0, 3) === 'ID3') return { walk: 'other', type: 'audio/mpeg' }
  return { walk: 'other' }
}

function brandKind(brand: string): FileKind {
  if (brand === 'avif' || brand === 'avis') return { walk: 'boxes', type: 'image/avif', items: true }
  if (/^(hei[cxms]|hev[cxms])$/.test(brand)) return { walk: 'boxes', type: 'image/heic', items: true }
  if (brand === 'mif1' || brand === 'msf1') return { walk: 'boxes', type: 'image/heif', items: true }
  if (brand === 'qt  ') return { walk: 'boxes', type: 'video/quicktime' }
  return { walk: 'boxes', type: brand.startsWith('M4A') ? 'audio/mp4' : 'video/mp4' }
}

const typed = (type: string | undefined): { type?: string } => (type === undefined ? {} : { type })
