import type { Fact, MediaEvidence } from '@preclear/core'
import type { Material } from '../../material/material.ts'
import type { MediaSense, Sensation, Tools } from '../sense.ts'
import { type Box, barsOf } from './bars-of.ts'

/** Letterbox, pillarbox and blurred bars: `picture.barsShare`, `picture.blurredBarsShare`, `picture.content` (`x y w h`). */
export const bars: MediaSense = {
  id: 'bars',
  kinds: ['image', 'video'],
  provides: ['picture.barsShare', 'picture.blurredBarsShare', 'picture.content'],
  cost: 'decode',
  budgetMs: 15_000,
  async look(material: Material, tools: Tools): Promise<Sensation> {
    const { plain, blurred, content } = barsOf(await material.stills(tools))
    const mediaId = material.id
    const share = (id: string, boxes: readonly Box[]): Fact => ({
      id,
      value: round(boxes.reduce((sum, { w, h }) => sum + w * h, 0)),
      mediaId,
      ...(boxes.length > 0 ? { evidence: boxes.map((box): MediaEvidence => ({ kind: 'box', mediaId, ...box })) } : {}),
    })
    const facts = [share('picture.barsShare', plain), share('picture.blurredBarsShare', blurred)]
    if (content) {
      const value = [content.x, content.y, content.w, content.h].map((ratio) => ratio.toFixed(4)).join(' ')
      facts.push({ id: 'picture.content', value, mediaId })
    }
    return { facts }
  },
}

const round = (ratio: number): number => Math.round(ratio * 10_000) / 10_000
