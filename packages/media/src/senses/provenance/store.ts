import { type Bytes, bytesOf } from '../../bytes/bytes.ts'
import { note, type Traces } from './traces.ts'

const SOURCE_TYPE = codes('/digitalsourcetype/')
const C2PA = codes('c2pa')
const JUMBF = codes('jumb')
/** Keys of the manifest's CBOR under which programs name themselves: what made it before what signed it. */
const NAMED = ['softwareAgent', 'claim_generator_info', 'claim_generator'] as const
const MAX_FOUND = 200
/** The mark of a manifest store is in the first boxes. */
const MARK_WITHIN = 4096

/** Whether these bytes are a C2PA manifest store, and no other JUMBF box. */
export function isManifestStore(store: Uint8Array): boolean {
  const head = bytesOf(store.subarray(0, MARK_WITHIN))
  return head.find(JUMBF) >= 0 && head.find(C2PA) >= 0
}

/**
 * What a manifest store says of the origin, read as plain bytes: sources (`c2pa:digitalSourceType`) and programs. This
 * needs no library and proves nothing: whether the signature holds is for the reader of credentials.
 */
export function hintsOf(store: Uint8Array, traces: Traces): void {
  const bytes = bytesOf(store)
  for (const at of placesOf(bytes, SOURCE_TYPE)) {
    const type = wordAt(bytes, at + SOURCE_TYPE.length)
    note(traces, 'c2pa:digitalSourceType', type)
  }
  for (const key of NAMED) {
    const wanted = [0x60 + key.length, ...codes(key)]
    for (const at of placesOf(bytes, wanted)) note(traces, `c2pa:${key}`, nameAt(bytes, at + wanted.length))
  }
}

function placesOf(bytes: Bytes, wanted: readonly number[]): readonly number[] {
  const places: number[] = []
  for (let at = bytes.find(wanted); at >= 0 && places.length < MAX_FOUND; at = bytes.find(wanted, at + wanted.length))
    places.push(at)
  return places
}

function wordAt(bytes: Bytes, at: number): string {
  let end = at
  while (end < at + 64 && isLetter(bytes.u8(end))) end++
  return bytes.ascii(at, end - at)
}

/** The text that follows, or the `name` of the map that follows, or of the first map in the list that follows. */
function nameAt(bytes: Bytes, from: number): string {
  let at = from
  while (at < from + 4 && isShortContainer(bytes.u8(at))) at++
  const text = textAt(bytes, at)
  if (text?.value !== 'name') return at === from ? (text?.value ?? '') : ''
  return textAt(bytes, text.end)?.value ?? ''
}

const isShortContainer = (byte: number): boolean => byte >= 0x80 && byte < 0xb8

/** A CBOR text of up to 255 bytes. */
function textAt(bytes: Bytes, at: number): { readonly value: string; readonly end: number } | undefined {
  const head = bytes.u8(at)
  const isLong = head === 0x78
  if (!isLong && (head < 0x60 || head > 0x77)) return undefined
  const start = at + (isLong ? 2 : 1)
  const end = start + (isLong ? bytes.u8(at + 1) : head - 0x60)
  if (end > bytes.length) return undefined
  return { value: new TextDecoder().decode(bytes.data.subarray(start, end)), end }
}

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a

function codes(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}
