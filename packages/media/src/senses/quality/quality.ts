import type { Fact, Unsensed } from '@preclear/core'
import type { Detail, Material, Still } from '../../material/material.ts'
import type { MediaSense, Sensation, Tools } from '../sense.ts'
import { blockinessOf } from './blockiness.ts'
import { type Luma, lumaOf } from './luma.ts'
import { sharpnessOf } from './sharpness.ts'
import { enlargementOf } from './upscaling.ts'

/** Less spread of brightness than this, in levels: a faded-out frame or a plain card, which says nothing about the rest of a film. */
const PLAIN = 4
/** A picture smaller than this, in pixels, has no room to be sharp. */
const LEAST_SIDE = 64

interface Look {
  readonly still: Still
  readonly sharpness: number | undefined
  readonly enlargement: number | undefined
  readonly blockiness: number | undefined
}

/** What became of the picture on its way: `picture.blockiness`, `picture.upscaled`, `picture.sharpness`. In films the median of the frames looked at. */
export const quality: MediaSense = {
  id: 'quality',
  kinds: ['image', 'video'],
  provides: ['picture.blockiness', 'picture.upscaled', 'picture.sharpness'],
  cost: 'decode',
  budgetMs: 15_000,
  async look(material: Material, tools: Tools): Promise<Sensation> {
    const stills = await material.stills(tools)
    const shown = stills.length > 1 ? stills.filter((still) => !isPlain(still)) : stills
    const looks: Look[] = []
    for (const still of shown) {
      tools.signal.throwIfAborted()
      looks.push(lookAt(still))
    }
    const mediaId = material.id
    const facts: Fact[] = []
    const missing: Unsensed[] = []
    const sharpness = median(looks.flatMap((look) => look.sharpness ?? []))
    if (sharpness !== undefined) facts.push({ id: 'picture.sharpness', value: Math.round(sharpness), mediaId })
    const enlargement = median(looks.flatMap((look) => look.enlargement ?? []))
    if (enlargement !== undefined) facts.push({ id: 'picture.upscaled', value: round(enlargement, 10), mediaId })
    const blockiness = median(looks.flatMap((look) => look.blockiness ?? []))
    if (blockiness !== undefined)
      facts.push({ id: 'picture.blockiness', value: round(blockiness, 100), mediaId, ...worstFrame(looks, mediaId) })
    else if (looks.length > 0) missing.push({ provides: 'picture.blockiness', reason: 'scaled-down' })
    return { facts, missing }
  },
}

/** The grid of blocks is lost where the picture was scaled; what was enlarged was enlarged by more than is left of it. */
function lookAt(still: Still): Look {
  const luma = lumaOf(still.pixels)
  const isWhole = luma.width === still.width && luma.height === still.height
  const found = enlargementOf(luma)
  return {
    still,
    sharpness: Math.min(luma.width, luma.height) < LEAST_SIDE ? undefined : sharpnessOf(luma),
    enlargement: found !== undefined && found > 1 ? Math.min(8, (found * still.width) / luma.width) : found,
    blockiness: isWhole ? blockinessOf(luma) : still.detail && blockinessOf(unscaled(still.detail)),
  }
}

function unscaled({ side, luma }: Detail): Luma {
  return { width: side, height: side, data: Float32Array.from(luma) }
}

function worstFrame(looks: readonly Look[], mediaId: string): Pick<Fact, 'evidence'> {
  const worst = looks.reduce((a, b) => ((b.blockiness ?? 0) > (a.blockiness ?? 0) ? b : a))
  return worst.still.tMs === undefined ? {} : { evidence: [{ kind: 'frame', mediaId, tMs: worst.still.tMs }] }
}

function isPlain({ pixels }: Still): boolean {
  let sum = 0
  let squares = 0
  let n = 0
  for (let at = 1; at < pixels.data.length; at += 4 * 97) {
    const green = pixels.data[at] ?? 0
    sum += green
    squares += green * green
    n++
  }
  return squares / n - (sum / n) ** 2 < PLAIN * PLAIN
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[values.length >> 1]
}

const round = (value: number, by: number): number => Math.round(value * by) / by
