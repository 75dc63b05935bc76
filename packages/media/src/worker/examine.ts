import type { MessageArgs, Sense, SenseInput, SenseResult } from '@preclear/core'
import type { Cache } from '../cache/memory.ts'
import type { Facts } from '../cache/shape.ts'
import type { SenseAbout } from '../senses/about.ts'
import type { Hands, Order } from './client.ts'
import type { Consent } from './consent.ts'
import type { Files, Held } from './files.ts'
import type { Answer } from './protocol.ts'
import { stamped } from './stamp.ts'

export interface Examiner {
  readonly hands: Hands
  readonly files: Files
  readonly consent: Consent
  readonly cache: Cache | undefined
  /** Part of the keys of the cache: other releases measure otherwise. */
  readonly version: string
  /** Address of the assets, ending in `/`; undefined where none are hosted. */
  assetBase(): string | undefined
  languages(): readonly string[]
  budgetOf(about: SenseAbout): number
}

type Looked = Extract<Answer, { kind: 'looked' }>

interface Hearing {
  readonly signal: AbortSignal
  readonly onProgress: ((share: number) => void) | undefined
}

const DIGEST_MS = 60_000

/** Reasons that may be gone the next time: what they leave out is not kept. */
const PASSING = new Set([
  'file-changed',
  'language-data-missing',
  'no-asset',
  'no-decoder',
  'not-loaded',
  'sense-failed',
  'sense-timeout',
])

/** A sense of the core that has its work done elsewhere. It watches its own time, since it waits for its turn. */
export function senseOf(examiner: Examiner, about: SenseAbout): Sense {
  const { id, kinds, provides, cost } = about
  return {
    id,
    kinds,
    provides,
    cost,
    budgetMs: Number.POSITIVE_INFINITY,
    keepsResults: true,
    async sense(medium: SenseInput, signal: AbortSignal, onProgress?: (share: number) => void): Promise<SenseResult> {
      const held = examiner.files.take(medium)
      if (!held) return failed('no-bytes')
      try {
        return await examine(examiner, about, held, { signal, onProgress })
      } finally {
        held.release()
      }
    },
  }
}

async function examine(examiner: Examiner, about: SenseAbout, held: Held, hearing: Hearing): Promise<SenseResult> {
  const { cache, consent } = examiner
  const { feature } = about
  // They may be set anew meanwhile; what was read is kept for those it was read in.
  const languages = examiner.languages()
  if (about.needsAssets && examiner.assetBase() === undefined) return failed('no-asset', { what: about.id })
  const here = `${about.id} ${held.medium.kind} ${feature === 'text' ? languages.join() : ''}`
  const known = cache && (await held.recall(here))
  if (known) return stamped(known, held.medium.id)
  const key = await keyOf(examiner, here, about, held)
  const kept = key === undefined ? undefined : await cache?.get(key)
  if (kept) {
    held.remember(here, kept)
    return stamped(kept, held.medium.id)
  }
  if (feature && about.cost === 'model' && !(await consent.ask(feature))) return failed('not-loaded', { feature })
  let looked = await look({ ...examiner, languages: () => languages }, about, held, hearing)
  // What can do something without its files asks for them only where they would tell more.
  if (looked.wanted && feature) {
    if (await consent.ask(feature))
      looked = await look({ ...examiner, languages: () => languages }, about, held, hearing)
    else looked = { ...looked, result: notLoaded(looked.result, feature) }
  }
  const { result } = looked
  if (result.kind === 'failed') return result
  if (cache && isLasting(result)) {
    held.remember(here, result)
    // What a busy machine cut short is kept for this file alone: each change of the ad asks for it, and another time there may be more.
    if (key !== undefined && !isCut(result)) await cache.set(key, result)
  }
  return stamped(result, held.medium.id)
}

async function look(examiner: Examiner, about: SenseAbout, held: Held, hearing: Hearing): Promise<Looked> {
  const { consent, hands } = examiner
  const base = examiner.assetBase()
  const withheld = base !== undefined && about.feature !== undefined && !consent.has(about.feature)
  const order: Order = {
    cost: about.cost,
    token: held.medium.token,
    budgetMs: examiner.budgetOf(about),
    message: (id) => ({
      kind: 'look',
      id,
      look: {
        sense: about.id,
        medium: held.medium,
        languages: examiner.languages(),
        assets: { withheld, ...(base === undefined ? {} : { base }) },
      },
    }),
  }
  const { signal, onProgress } = hearing
  const answer = await hands.ask(order, { signal, ...(onProgress ? { progress: onProgress } : {}) })
  if (answer.kind === 'looked') return answer
  const result = answer.kind === 'failed' ? failed(answer.reason, answer.args) : failed('sense-failed')
  return { kind: 'looked', result, wanted: false }
}

/** Headers of other files are read rather than looked up: telling a file apart would take longer. */
async function keyOf(
  { cache, hands, version }: Examiner,
  here: string,
  about: SenseAbout,
  held: Held,
): Promise<string | undefined> {
  const { file, token } = held.medium
  if (!cache || about.cost === 'header') return undefined
  const digest = await held.digest(async () => {
    const order: Order = { cost: 'digest', token, budgetMs: DIGEST_MS, message: (id) => ({ kind: 'digest', id, file }) }
    const answer = await hands.ask(order)
    return answer.kind === 'digested' ? answer.key : undefined
  })
  return digest === undefined ? undefined : `${version} ${here} ${digest}`
}

function isCut({ missing = [] }: Facts): boolean {
  return missing.some(({ reason }) => reason === 'sense-budget')
}

function isLasting({ missing = [] }: Facts): boolean {
  return missing.every(({ reason }) => !PASSING.has(reason))
}

function notLoaded(result: SenseResult, feature: string): SenseResult {
  const args = { feature }
  if (result.kind === 'failed') return result.reason === 'no-asset' ? failed('not-loaded', args) : result
  const missing = result.missing?.map((each) =>
    each.reason === 'no-asset' ? { ...each, reason: 'not-loaded', args } : each,
  )
  return { ...result, ...(missing ? { missing } : {}) }
}

function failed(reason: string, args?: MessageArgs): Extract<SenseResult, { kind: 'failed' }> {
  return { kind: 'failed', reason, ...(args ? { args } : {}) }
}
