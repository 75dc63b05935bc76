import type { Fact } from '@preclear/core'
import type { Material } from '../../material/material.ts'
import { Unavailable } from '../../material/unavailable.ts'
import type { MediaSense, Sensation, Tools } from '../sense.ts'
import { movementOf, type Stretch } from './movement.ts'

const STRETCHES_SHOWN = 10
/** In less time than this nothing has to move. */
const SHORTEST_MS = 1000

/** Whether a film moves: `video.still`, `video.movement`, `video.blackLongest` and `video.frozenLongest` (s, 0 where none is long enough to count). */
export const motion: MediaSense = {
  id: 'motion',
  kinds: ['video'],
  provides: ['video.still', 'video.movement', 'video.blackLongest', 'video.frozenLongest'],
  cost: 'decode',
  budgetMs: 20_000,
  async look(material: Material, tools: Tools): Promise<Sensation> {
    const strip = await material.filmstrip(tools)
    if (strip.complete && strip.frames.length === 0) throw new Unavailable('file-unreadable')
    const seen = movementOf(strip)
    const mediaId = material.id
    const longest = (id: string, stretches: readonly Stretch[]): Fact => ({
      id,
      value: secondsOf(stretches[0]),
      unit: 's',
      mediaId,
      ...(stretches.length > 0
        ? { evidence: stretches.slice(0, STRETCHES_SHOWN).map((each) => ({ kind: 'time', mediaId, ...each })) }
        : {}),
    })
    const facts: Fact[] = [
      { id: 'video.movement', value: Math.round(seen.median * 100) / 100, mediaId },
      longest('video.blackLongest', seen.black),
      longest('video.frozenLongest', seen.frozen),
    ]
    // What moved in the part that was seen moves, but what did not may move later.
    const isStill = seen.isStill && strip.untilMs >= SHORTEST_MS
    if (strip.complete || !seen.isStill) facts.push({ id: 'video.still', value: isStill, mediaId })
    if (strip.complete) return { facts }
    const args = { seconds: Math.floor(strip.untilMs / 1000) }
    const open = [
      'video.movement',
      'video.blackLongest',
      'video.frozenLongest',
      ...(seen.isStill ? ['video.still'] : []),
    ]
    return { facts, missing: open.map((provides) => ({ provides, reason: 'sense-budget', args })) }
  },
}

function secondsOf(stretch: Stretch | undefined): number {
  return stretch ? Math.round(stretch.endMs - stretch.startMs) / 1000 : 0
}
