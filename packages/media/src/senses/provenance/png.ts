import type { FileWindow } from '../../bytes/file-window.ts'
import { inflated } from './inflate.ts'
import { MAX_STORE, MAX_TEXT, note, type Traces, textOf } from './traces.ts'

const SIGNATURE = 8
const AROUND = 12
/** Where XMP stands in a PNG: an international text with this name. */
const XMP_KEY = 'XML:com.adobe.xmp'

/** Reads the chunks of a PNG that are not its picture. */
export async function walkPng(file: FileWindow, traces: Traces): Promise<void> {
  let at = SIGNATURE
  while (at + AROUND <= file.size) {
    const head = await file.at(at, 8)
    const length = head.u32(0)
    const type = head.ascii(4, 4)
    if (type === 'IEND') break
    const most = type === 'caBX' ? MAX_STORE : MAX_TEXT
    if (/^(tEXt|zTXt|iTXt|eXIf|caBX)$/.test(type)) {
      const { data } = await file.at(at + 8, Math.min(length, most))
      if (type === 'caBX') traces.store ??= data.slice()
      else if (type === 'eXIf') traces.exif ??= data.slice()
      else await readText(type, data, traces)
    }
    at += AROUND + length
  }
}

async function readText(type: string, data: Uint8Array, traces: Traces): Promise<void> {
  const keyEnd = data.indexOf(0)
  if (keyEnd < 1 || keyEnd > 79) return
  const key = new TextDecoder('latin1').decode(data.subarray(0, keyEnd))
  const text = await bodyOf(type, data, keyEnd + 1)
  if (text === undefined) return
  if (key === XMP_KEY) traces.packets.push(text)
  else note(traces, `png:${key}`, text)
}

async function bodyOf(type: string, data: Uint8Array, from: number): Promise<string | undefined> {
  if (type === 'tEXt') return textOf(data.subarray(from))
  if (type === 'zTXt') return inflated(data.subarray(from + 1), MAX_TEXT)
  const isPacked = data[from] === 1
  const languageEnd = data.indexOf(0, from + 2)
  const nameEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1)
  if (nameEnd < 0) return undefined
  const body = data.subarray(nameEnd + 1)
  return isPacked ? inflated(body, MAX_TEXT) : textOf(body)
}
