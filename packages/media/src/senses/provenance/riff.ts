import type { FileWindow } from '../../bytes/file-window.ts'
import { MAX_STORE, MAX_TEXT, note, type Traces, textOf } from './traces.ts'

const HEAD = 12

/** Reads the chunks of a RIFF file, which WebP, WAVE and AVI are. */
export async function walkRiff(file: FileWindow, traces: Traces): Promise<void> {
  let at = HEAD
  while (at + 8 <= file.size) {
    const head = await file.at(at, 12)
    const type = head.ascii(0, 4)
    const length = head.u32(4, true)
    const body = async (most: number): Promise<Uint8Array> => (await file.at(at + 8, Math.min(length, most))).data
    if (type === 'C2PA') traces.store ??= (await body(MAX_STORE)).slice()
    else if (type === 'XMP ' || type === '_PMX') traces.packets.push(textOf(await body(MAX_TEXT)))
    else if (type === 'EXIF') traces.exif ??= withoutMark((await body(MAX_TEXT)).slice())
    else if (type === 'LIST' && head.ascii(8, 4) === 'INFO') await walkInfo(file, at + HEAD, at + 8 + length, traces)
    at += 8 + length + (length % 2)
  }
}

async function walkInfo(file: FileWindow, start: number, end: number, traces: Traces): Promise<void> {
  let at = start
  while (at + 8 <= Math.min(end, file.size)) {
    const head = await file.at(at, 8)
    const length = head.u32(4, true)
    const { data } = await file.at(at + 8, Math.min(length, MAX_TEXT))
    note(traces, `riff:${head.ascii(0, 4)}`, textOf(data))
    at += 8 + length + (length % 2)
  }
}

/** Some writers leave the mark of a JPEG's segment before the block. */
function withoutMark(exif: Uint8Array): Uint8Array {
  return exif[0] === 0x45 && exif[1] === 0x78 ? exif.subarray(6) : exif
}
