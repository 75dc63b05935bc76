import type { FileWindow } from '../../bytes/file-window.ts'
import { joined, note, type Traces, textOf } from './traces.ts'

const XMP = 'http://ns.adobe.com/xap/1.0/\0'
const MORE_XMP = 'http://ns.adobe.com/xmp/extension/\0'
const EXIF = 'Exif\0\0'
const IPTC = 'Photoshop 3.0\0'
/** Behind the mark of extended XMP: its id, its whole length, the place of this piece. */
const MORE_XMP_HEAD = 32 + 4 + 4
/** Before a piece of a JUMBF box: `JP`, number of the box, number of the piece; then size and type of the box, each time. */
const BOX_HEAD = 8
const BOX_SIZE_AND_TYPE = 8

/** Reads the segments of a JPEG up to where the picture begins. */
export async function walkJpeg(file: FileWindow, traces: Traces): Promise<void> {
  const boxes: Uint8Array[] = []
  const more: Uint8Array[] = []
  let at = 2
  while (at + 4 <= file.size) {
    const head = await file.at(at, 4)
    if (head.u8(0) !== 0xff) break
    const marker = head.u8(1)
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xda || marker === 0xd9) break
    const bare = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
    const length = bare ? 0 : head.u16(2)
    if (!bare && length < 2) break
    if (marker === 0xfe || marker === 0xe1 || marker === 0xeb || marker === 0xed)
      sort(marker, (await file.at(at + 4, length - 2)).data, traces, boxes, more)
    at += 2 + length
  }
  if (boxes.length > 0) traces.store = joined(boxes)
  if (more.length > 0) traces.packets.push(textOf(joined(more)))
}

function sort(marker: number, data: Uint8Array, traces: Traces, boxes: Uint8Array[], more: Uint8Array[]): void {
  if (marker === 0xfe) note(traces, 'jpeg:comment', textOf(data))
  else if (marker === 0xed && begins(data, IPTC)) traces.iptc ??= data.slice()
  else if (marker === 0xeb && begins(data, 'JP'))
    boxes.push(data.slice(boxes.length === 0 ? BOX_HEAD : BOX_HEAD + BOX_SIZE_AND_TYPE))
  else if (begins(data, EXIF)) traces.exif ??= data.slice(EXIF.length)
  else if (begins(data, XMP)) traces.packets.push(textOf(data.subarray(XMP.length)))
  else if (begins(data, MORE_XMP)) more.push(data.slice(MORE_XMP.length + MORE_XMP_HEAD))
}

function begins(data: Uint8Array, mark: string): boolean {
  for (let i = 0; i < mark.length; i++) if (data[i] !== mark.charCodeAt(i)) return false
  return true
}
