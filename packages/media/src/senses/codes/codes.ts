import type { Fact, MediaEvidence } from '@preclear/core'
import type { Still } from '../../material/material.ts'
import type { MediaSense, Tools } from '../sense.ts'
import { addressIn } from './address.ts'
import { type Code, loadReader } from './reader.ts'

/** Frames of a film in which codes are looked for. */
const MOST = 6

interface Sighting {
  readonly code: Code
  readonly tMs: number | undefined
}

/** Finds QR and other matrix codes, bar codes, and the addresses they lead to. */
export const codes: MediaSense = {
  id: 'codes',
  kinds: ['image', 'video'],
  provides: ['code.'],
  cost: 'decode',
  budgetMs: 10_000,
  async look(material, tools) {
    const read = await loadReader(tools)
    const stills = await material.stills({ signal: tools.signal, progress: (share) => tools.progress(share * 0.4) })
    const looked = spread(stills)
    const sightings = await sightingsIn(looked, read, tools)
    return { facts: factsOf(sightings, looked, material.id) }
  },
}

async function sightingsIn(
  stills: readonly Still[],
  read: (still: Still) => Promise<readonly Code[]>,
  tools: Tools,
): Promise<readonly Sighting[]> {
  const sightings: Sighting[] = []
  for (const [index, still] of stills.entries()) {
    for (const code of await read(still)) sightings.push({ code, tMs: still.tMs })
    tools.progress(0.4 + (0.6 * (index + 1)) / stills.length)
    // Each look is one piece of work: an abort is heard between two.
    await new Promise((resolve) => setTimeout(resolve))
    tools.signal.throwIfAborted()
  }
  return sightings
}

/** Spread evenly, the last one among them: films end on their code. */
function spread(stills: readonly Still[]): readonly Still[] {
  if (stills.length <= MOST) return stills
  const step = (stills.length - 1) / (MOST - 1)
  return Array.from({ length: MOST }, (_, index) => stills[Math.round(index * step)]).flatMap((still) => still ?? [])
}

/** A code that stays is one, with the box of each frame it was seen in, and the stretches that it may fill between these. */
function factsOf(sightings: readonly Sighting[], looked: readonly Still[], mediaId: string): Fact[] {
  const boxOf = ({ code: { box }, tMs }: Sighting): MediaEvidence => ({
    kind: 'box',
    mediaId,
    ...box,
    ...(tMs === undefined ? {} : { tMs }),
  })
  const counted = (id: string, seen: readonly Sighting[]): Fact => ({
    id,
    value: mostAtOnce(seen),
    mediaId,
    ...(seen.length > 0 ? { evidence: [...seen.map(boxOf), ...stretchesOf(seen, looked, mediaId)] } : {}),
  })
  const addresses = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const address = sighting.code.kind === 'matrix' ? addressIn(sighting.code.text) : undefined
    if (address !== undefined) addresses.set(address, [...(addresses.get(address) ?? []), sighting])
  }
  return [
    counted(
      'code.matrix',
      sightings.filter(({ code }) => code.kind === 'matrix'),
    ),
    counted(
      'code.bars',
      sightings.filter(({ code }) => code.kind === 'bars'),
    ),
    ...[...addresses].map(([value, seen]): Fact => ({ id: 'code.url', value, mediaId, evidence: seen.map(boxOf) })),
  ]
}

/** From the last frame without it to the next one without it: what lies between two looks is not known to be clear. */
function stretchesOf(seen: readonly Sighting[], looked: readonly Still[], mediaId: string): MediaEvidence[] {
  const stretches: { kind: 'time'; mediaId: string; startMs: number; endMs: number }[] = []
  let wasSeen = false
  let before = 0
  for (const { tMs } of looked) {
    if (tMs === undefined) return []
    const isSeen = seen.some((sighting) => sighting.tMs === tMs)
    const last = stretches.at(-1)
    if (isSeen && !wasSeen) stretches.push({ kind: 'time', mediaId, startMs: before, endMs: tMs })
    else if (last && wasSeen) last.endMs = tMs
    wasSeen = isSeen
    before = tMs
  }
  return stretches
}

/** Different codes, and of the same one as many as were seen in one frame. */
function mostAtOnce(sightings: readonly Sighting[]): number {
  const most = new Map<string, number>()
  const frames = new Map<string, number>()
  for (const { code, tMs } of sightings) {
    const key = `${code.format} ${code.text}`
    const inFrame = (frames.get(`${tMs} ${key}`) ?? 0) + 1
    frames.set(`${tMs} ${key}`, inFrame)
    most.set(key, Math.max(most.get(key) ?? 0, inFrame))
  }
  return [...most.values()].reduce((sum, count) => sum + count, 0)
}
