import type { Fact } from '@preclear/core'
import type { Material } from '../../material/material.ts'
import { Unavailable } from '../../material/unavailable.ts'
import type { MediaSense, Sensation, Tools } from '../sense.ts'
import { type FlashCount, flashesOf } from './flashes.ts'

/** Flashes that can harm people with photosensitive epilepsy: `video.flashes`, `video.redFlashes`, each in the worst second. */
export const flashing: MediaSense = {
  id: 'flashing',
  kinds: ['video'],
  provides: ['video.flashes', 'video.redFlashes'],
  cost: 'decode',
  budgetMs: 20_000,
  async look(material: Material, tools: Tools): Promise<Sensation> {
    const strip = await material.filmstrip(tools)
    if (strip.complete && strip.frames.length === 0) throw new Unavailable('file-unreadable')
    const { general, red } = flashesOf(strip)
    const fact = (id: string, { worst, seconds }: FlashCount): Fact => ({
      id,
      value: worst,
      mediaId: material.id,
      ...(seconds.length > 0
        ? { evidence: seconds.map(({ startMs, endMs }) => ({ kind: 'time', mediaId: material.id, startMs, endMs })) }
        : {}),
    })
    const facts = [fact('video.flashes', general), fact('video.redFlashes', red)]
    if (strip.complete) return { facts }
    const args = { seconds: Math.floor(strip.untilMs / 1000) }
    return { facts, missing: facts.map(({ id }) => ({ provides: id, reason: 'sense-budget', args })) }
  },
}
