import type { Fact, MediaEvidence } from '@preclear/core'
import { loadAsset } from '../../assets/load.ts'
import type { Still } from '../../material/material.ts'
import type { MediaSense, Tools } from '../sense.ts'
import type { Model, Scores } from './model.ts'
import { squeeze } from './squeeze.ts'

/** How many frames of a video are looked at: each takes some 50 ms. */
const MAX_FRAMES = 8
/** Frames below this are no evidence, however much they are the highest. */
const NOTEWORTHY = 0.2

/**
 * How much a picture, or the worst frame of a video, looks explicit or suggestive to nsfwjs' MobileNetV2, which knows
 * five kinds: drawing, hentai, neutral, porn, sexy. A score is no proof; on real advertisements it is often wrong.
 */
export const nudity: MediaSense = {
  id: 'nudity',
  kinds: ['image', 'video'],
  provides: ['nudity.'],
  cost: 'model',
  budgetMs: 15_000,
  async look(material, tools) {
    const [model, stills] = await Promise.all([untilAborted(modelFor(tools), tools.signal), material.stills(tools)])
    const chosen = evenly(stills, MAX_FRAMES)
    const seen: Seen[] = []
    for (const still of chosen) {
      tools.signal.throwIfAborted()
      seen.push({ still, scores: await model.judge(squeeze(still.pixels)) })
      tools.progress(seen.length / chosen.length)
      // Each frame holds the thread: word of an abort must get through between them.
      await new Promise((resolve) => setTimeout(resolve))
    }
    return {
      facts: [
        worst('nudity.explicit', seen, ({ porn, hentai }) => Math.min(1, porn + hentai), material.id),
        worst('nudity.suggestive', seen, ({ sexy }) => sexy, material.id),
      ].filter((fact) => fact !== undefined),
    }
  },
}

const PATHS = ['nudity/tfjs/tfjs-backend-wasm-simd.wasm', 'nudity/model/model.json', 'nudity/model/weights.bin']

let started: { readonly key: string; readonly model: Promise<Model> } | undefined

/** The model stays ready between files: starting it takes half a second. */
function modelFor({ asset }: Tools): Promise<Model> {
  const key = PATHS.map(asset).join(' ')
  if (started?.key === key) return started.model
  const before = started?.model.then(
    (model) => model.close(),
    () => undefined,
  )
  // Not ended by the signal of whoever asked first: others wait for the same model.
  const model = startFrom(asset, before)
  const mine = { key, model }
  started = mine
  model.catch(() => {
    // What failed may work the next time: the network, or a file put in its place.
    if (started === mine) started = undefined
  })
  return model
}

async function startFrom(asset: Tools['asset'], before: Promise<void> | undefined): Promise<Model> {
  const [engine, model, weights] = await Promise.all(PATHS.map((path) => loadAsset(asset, path, 'nudity')))
  const { startModel } = await import('./model.ts')
  await before
  const none = new Uint8Array(0)
  return startModel({ engine: engine ?? none, model: model ?? none, weights: weights ?? none })
}

/** Ends the engine and gives its memory back, about 200 MB. The next picture starts it again. */
export async function closeNudity(): Promise<void> {
  const model = started?.model
  started = undefined
  await model?.then(
    (open) => open.close(),
    () => undefined,
  )
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason)
    signal.throwIfAborted()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

interface Seen {
  readonly still: Still
  readonly scores: Scores
}

function worst(
  id: string,
  seen: readonly Seen[],
  scoreOf: (scores: Scores) => number,
  mediaId: string,
): Fact | undefined {
  const ranked = seen
    .map(({ still, scores }) => ({ tMs: still.tMs, score: scoreOf(scores) }))
    .sort((a, b) => b.score - a.score)
  const [first] = ranked
  if (!first) return undefined
  const evidence = ranked.flatMap(({ tMs, score }): MediaEvidence[] =>
    tMs === undefined || score < NOTEWORTHY ? [] : [{ kind: 'frame', mediaId, tMs }],
  )
  const value = Math.round(first.score * 1000) / 1000
  return { id, value, mediaId, ...(evidence.length > 0 ? { evidence } : {}) }
}

/** At most `count` of them, the first and the last among these. */
function evenly<T>(all: readonly T[], count: number): readonly T[] {
  if (all.length <= count) return all
  const step = (all.length - 1) / (count - 1)
  return Array.from({ length: count }, (_, i) => all[Math.round(i * step)]).filter((one) => one !== undefined)
}
