import type { FileWindow } from '../../bytes/file-window.ts'
import type { Material } from '../../material/material.ts'
import { note, type Traces, textOf } from './traces.ts'

/** As far as an unknown kind of file is searched, bytes. */
const MAX_SEARCHED = 1024 * 1024
const JUMBF = [0x6a, 0x75, 0x6d, 0x62, 0, 0]
const XMP_START = codes('<x:xmpmeta')
const XMP_END = codes('</x:xmpmeta>')

/**
 * Searches the beginning of any other file for XMP and a manifest store, and asks the container for the names of its
 * makers: Matroska and WebM, MP3, Ogg, FLAC.
 */
export async function scanHead(file: FileWindow, material: Material, traces: Traces): Promise<void> {
  const head = await file.at(0, MAX_SEARCHED)
  const start = head.find(XMP_START)
  const end = start < 0 ? -1 : head.find(XMP_END, start)
  if (end > 0) traces.packets.push(textOf(head.data.subarray(start, end + XMP_END.length)))
  const box = head.find(JUMBF)
  if (box >= 0) traces.store = head.data.slice(box)
  if (material.kind !== 'image') await readTags(material, traces)
}

async function readTags(material: Material, traces: Traces): Promise<void> {
  const raw = await rawTags(material)
  for (const [key, value] of Object.entries(raw ?? {})) {
    if (typeof value === 'string') note(traces, `tag:${key}`, value)
    else if (Array.isArray(value)) for (const one of value) note(traces, `tag:${key}`, one)
    else if (value && Object.getPrototypeOf(value) === Object.prototype)
      for (const [name, one] of Object.entries(value)) if (typeof one === 'string') note(traces, `tag:${name}`, one)
  }
}

/** Undefined for containers the library does not know: there is nothing to ask. */
async function rawTags(material: Material): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    return (await (await material.input()).getMetadataTags()).raw
  } catch {
    return undefined
  }
}

function codes(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}
