import type { Fact, Unsensed } from '@preclear/core'
import type { FileWindow } from '../../bytes/file-window.ts'
import { windowOn } from '../../bytes/file-window.ts'
import type { Material } from '../../material/material.ts'
import { Unavailable } from '../../material/unavailable.ts'
import type { MediaSense, Tools } from '../sense.ts'
import { walkBoxes } from './boxes.ts'
import { readCredentials } from './credentials.ts'
import { readBlocks, readHead } from './embedded.ts'
import { walkJpeg } from './jpeg.ts'
import { judge } from './judge.ts'
import { type FileKind, kindOf } from './kind.ts'
import { scanHead } from './other.ts'
import { readPacket } from './packet.ts'
import { walkPng } from './png.ts'
import { walkRiff } from './riff.ts'
import { hintsOf, isManifestStore } from './store.ts'
import { emptyTraces, type Traces } from './traces.ts'

const BUDGET = { bytes: 64 * 1024 * 1024, reads: 8192 }
/** HEIC and AVIF keep EXIF and XMP beside the picture data; behind this they are not looked for, bytes. */
const MAX_ITEMS = 16 * 1024 * 1024

/**
 * What a file says of its own origin: Content Credentials (C2PA), IPTC's digital source type in XMP, China's label for
 * generated content, the settings image models leave behind, and the name of the program that made it. What was taken out
 * of a file cannot be seen: `media.ai` false means that nothing in it says so.
 */
export const provenance: MediaSense = {
  id: 'provenance',
  kinds: ['image', 'video', 'audio'],
  provides: ['media.ai', 'media.aiHow', 'media.generator', 'media.credentials'],
  cost: 'header',
  budgetMs: 20_000,
  async look(material, tools) {
    if (material.file.size === 0) throw new Unavailable('file-unreadable')
    const file = windowOn(material, BUDGET, tools.signal)
    const kind = kindOf(await file.at(0, 16))
    const traces = emptyTraces()
    const cut = await walk(file, kind, material, traces)
    await readBlocks(traces)
    tools.progress(0.5)
    const credentials = await credentialsOf(material, kind, traces, tools)
    for (const packet of traces.packets) traces.notes.push(...readPacket(packet))
    return report(material.id, traces, credentials, cut)
  },
}

/** Fills the traces. Gives why it could not see all of the file, if so. */
async function walk(
  file: FileWindow,
  kind: FileKind,
  material: Material,
  traces: Traces,
): Promise<Unavailable | undefined> {
  try {
    if (kind.walk === 'jpeg') await walkJpeg(file, traces)
    else if (kind.walk === 'png') await walkPng(file, traces)
    else if (kind.walk === 'riff') await walkRiff(file, traces)
    else if (kind.walk === 'boxes') await walkBoxes(file, traces)
    else await scanHead(file, material, traces)
    if (kind.items) await readHead(await material.read(0, Math.min(file.size, MAX_ITEMS)), traces)
    return undefined
  } catch (error) {
    if (error instanceof Unavailable && error.reason !== 'file-changed') return error
    throw error
  }
}

interface CredentialsSeen {
  readonly facts: readonly Fact[]
  readonly missing: readonly Unsensed[]
}

async function credentialsOf(
  material: Material,
  { type }: FileKind,
  traces: Traces,
  tools: Tools,
): Promise<CredentialsSeen> {
  const fact = (value: string): Fact => ({ id: 'media.credentials', value, mediaId: material.id })
  if (!traces.store || !isManifestStore(traces.store)) return { facts: [fact('none')], missing: [] }
  hintsOf(traces.store, traces)
  try {
    if (type === undefined) throw new Unavailable('no-decoder', { what: 'provenance' })
    const { state, notes } = await readCredentials(material.file, type, tools)
    traces.notes.push(...notes)
    return { facts: [fact(state)], missing: [] }
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    const { reason, args } = error
    return { facts: [], missing: [{ provides: 'media.credentials', reason, args }] }
  }
}

function report(
  mediaId: string,
  traces: Traces,
  credentials: CredentialsSeen,
  cut: Unavailable | undefined,
): { readonly facts: readonly Fact[]; readonly missing: readonly Unsensed[] } {
  const { ai, how, generator } = judge(traces.notes)
  const facts: Fact[] = [...credentials.facts]
  const missing: Unsensed[] = [...credentials.missing]
  // What was found stands; that nothing was found is only known of a file that was seen whole.
  if (cut && !ai) {
    missing.push({ provides: 'media.ai', reason: cut.reason, args: cut.args })
    if (!traces.store) facts.splice(0, facts.length)
    if (!traces.store) missing.push({ provides: 'media.credentials', reason: cut.reason, args: cut.args })
  } else facts.unshift({ id: 'media.ai', value: ai, mediaId })
  if (how) facts.push({ id: 'media.aiHow', value: how, mediaId })
  if (generator) facts.push({ id: 'media.generator', value: generator, mediaId })
  return { facts, missing }
}
