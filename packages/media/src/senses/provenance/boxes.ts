import type { Bytes } from '../../bytes/bytes.ts'
import type { FileWindow } from '../../bytes/file-window.ts'
import { MAX_STORE, MAX_TEXT, note, type Traces, textOf } from './traces.ts'

const C2PA = 'd8fec3d61b0e483c92975828877ec481'
const XMP = 'be7acfcb97a942e89c71999491e3afac'
const UUID = 16

interface Box {
  readonly type: string
  readonly start: number
  readonly end: number
}

/** Reads what an MP4, MOV, HEIC or AVIF file says of itself outside of its tracks and pictures. */
export async function walkBoxes(file: FileWindow, traces: Traces): Promise<void> {
  for await (const box of boxesIn(file, 0, file.size)) {
    if (box.type === 'uuid') await readUuid(file, box, traces)
    if (box.type !== 'moov') continue
    for await (const part of boxesIn(file, box.start, box.end)) {
      if (part.type === 'uuid') await readUuid(file, part, traces)
      else if (part.type === 'meta') await readMeta(file, part, traces)
      else if (part.type === 'udta') await readUserData(file, part, traces)
    }
  }
}

/** The boxes of a stretch, one after another. A box that claims to be longer than its stretch ends with it. */
async function* boxesIn(file: FileWindow, start: number, end: number): AsyncGenerator<Box> {
  let at = start
  while (at + 8 <= end) {
    const head = await file.at(at, 16)
    const small = head.u32(0)
    const size = small === 1 ? head.u64(8) : small === 0 ? end - at : small
    const headSize = small === 1 ? 16 : 8
    if (size < headSize) return
    yield { type: head.ascii(4, 4), start: at + headSize, end: Math.min(end, at + size) }
    at += size
  }
}

async function readUuid(file: FileWindow, box: Box, traces: Traces): Promise<void> {
  const id = (await file.at(box.start, UUID)).data.reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '')
  const from = box.start + UUID
  if (id === XMP) traces.packets.push(textOf(await bodyOf(file, from, box.end, MAX_TEXT)))
  else if (id === C2PA) traces.store ??= (await bodyOf(file, from, box.end, MAX_STORE)).slice()
}

async function readUserData(file: FileWindow, box: Box, traces: Traces): Promise<void> {
  for await (const part of boxesIn(file, box.start, box.end)) {
    if (part.type === 'meta') await readMeta(file, part, traces)
    else if (part.type === 'XMP_') traces.packets.push(textOf(await bodyOf(file, part.start, part.end, MAX_TEXT)))
    // QuickTime: length and language before the text.
    else if (part.type.startsWith('©'))
      note(traces, `mp4:${part.type}`, textOf(await bodyOf(file, part.start + 4, part.end, MAX_TEXT)))
  }
}

/** Named values: the names stand in `keys` and are counted from 1, or are the types of the boxes themselves. */
async function readMeta(file: FileWindow, box: Box, traces: Traces): Promise<void> {
  // In MP4 four bytes of version and flags stand first, in QuickTime none.
  const skip = (await file.at(box.start, 8)).ascii(4, 4) === 'hdlr' ? 0 : 4
  let keys: readonly string[] = []
  for await (const part of boxesIn(file, box.start + skip, box.end)) {
    if (part.type === 'keys') keys = keysOf(await file.at(part.start, Math.min(part.end - part.start, MAX_TEXT)))
    if (part.type !== 'ilst') continue
    for await (const item of boxesIn(file, part.start, part.end)) await readItem(file, item, keys, traces)
  }
}

function keysOf(bytes: Bytes): readonly string[] {
  const keys: string[] = []
  let at = 8
  while (at + 8 <= bytes.length && keys.length < 1000) {
    const size = bytes.u32(at)
    if (size < 8) break
    keys.push(textOf(bytes.data.subarray(at + 8, at + size)))
    at += size
  }
  return keys
}

async function readItem(file: FileWindow, item: Box, keys: readonly string[], traces: Traces): Promise<void> {
  const index = [...item.type].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0)
  let name = keys[index - 1] ?? item.type
  for await (const part of boxesIn(file, item.start, item.end)) {
    if (part.type === 'name') name = textOf(await bodyOf(file, part.start + 4, part.end, 256))
    if (part.type !== 'data') continue
    const kind = (await file.at(part.start, 4)).u32(0)
    if (kind > 2) continue
    const data = await bodyOf(file, part.start + 8, part.end, MAX_TEXT)
    note(traces, `mp4:${name}`, kind === 2 ? new TextDecoder('utf-16be').decode(data) : textOf(data))
  }
}

async function bodyOf(file: FileWindow, start: number, end: number, most: number): Promise<Uint8Array> {
  return (await file.at(start, Math.min(end - start, most))).data
}
