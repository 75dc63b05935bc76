import { contentDigest } from '../cache/digest.ts'
import type { Material } from '../material/material.ts'
import { Unavailable } from '../material/unavailable.ts'
import type { MediaSense, Sensation, Tools } from '../senses/sense.ts'
import type { Answer, Look, MediumFile } from './protocol.ts'

/** Where senses really run: in the worker, or in Node's own thread. */
export interface Looker {
  look(look: Look, watch: Watch): Promise<Answer>
  digest(file: Blob): Promise<Answer>
  /** Lets go of what was decoded for this token. */
  forget(token: number): void
}

export interface Watch {
  readonly signal: AbortSignal
  /** The code of the sense is there: its time runs from now. */
  started(): void
  /** At most ten times a second. */
  progress(share: number): void
}

export interface Workshop {
  open(medium: MediumFile): Opened
  /** The code of a sense; undefined where there is none of this id. */
  load(sense: string): Promise<MediaSense> | undefined
  /** Address of an asset, where they do not simply lie below one address. */
  asset?(path: string): string | undefined
  verifier?: Tools['verifier']
}

export interface Opened {
  readonly material: Material
  /** Lets go of what it holds. */
  close?(): void
}

const PROGRESS_MS = 100

export function createLooker({ open, load, asset, verifier }: Workshop): Looker {
  const opened = new Map<number, Opened>()
  const materialOf = (medium: MediumFile): Material => {
    const one = opened.get(medium.token) ?? open(medium)
    opened.set(medium.token, one)
    return one.material
  }
  return {
    async look(look, watch) {
      let wanted = false
      try {
        const sense = await load(look.sense)
        if (!sense) return { kind: 'failed', reason: 'no-sense' }
        watch.signal.throwIfAborted()
        watch.started()
        const want = (): void => {
          wanted = true
        }
        const tools = { ...toolsOf(look, watch, want, asset), ...(verifier ? { verifier } : {}) }
        const { material, wasCut } = watched(materialOf(look.medium))
        const seen = await sense.look(material, tools)
        const sensation = wasCut() ? partly(seen, sense) : seen
        watch.signal.throwIfAborted()
        await readAgain(look.medium.file)
        return { kind: 'looked', result: { kind: 'facts', ...sensation }, wanted }
      } catch (error) {
        const { reason, args } = failureOf(error, watch.signal)
        return { kind: 'looked', result: { kind: 'failed', reason, ...(args ? { args } : {}) }, wanted }
      }
    },
    async digest(file) {
      try {
        return { kind: 'digested', key: await contentDigest(file) }
      } catch (error) {
        return failureOf(error)
      }
    },
    forget(token) {
      opened.get(token)?.close?.()
      opened.delete(token)
    },
  }
}

/** Notes whether a sense got fewer frames than stand for the film. */
function watched(material: Material): { readonly material: Material; wasCut(): boolean } {
  let isCut = false
  const stills: Material['stills'] = async (pace) => {
    const given = await material.stills(pace)
    isCut ||= given.isCut === true
    return given
  }
  return { material: { ...material, stills }, wasCut: () => isCut }
}

/** What was found stands, what was not found may come later in the film. */
function partly(seen: Sensation, { provides }: MediaSense): Sensation {
  const unseen = provides.map((each) => ({ provides: each, reason: 'sense-budget' }))
  return { ...seen, missing: [...(seen.missing ?? []), ...unseen] }
}

function toolsOf(
  { assets, languages }: Look,
  { signal, progress }: Watch,
  want: () => void,
  own: Workshop['asset'],
): Tools {
  let told = Number.NEGATIVE_INFINITY
  return {
    signal,
    languages,
    progress(share) {
      const now = performance.now()
      if (now - told < PROGRESS_MS || signal.aborted || !Number.isFinite(share)) return
      told = now
      progress(Math.min(1, Math.max(0, share)))
    },
    asset(path) {
      if (assets.withheld) want()
      if (assets.withheld || assets.base === undefined) return undefined
      return own ? own(path) : new URL(path, assets.base).href
    },
  }
}

/** A file that changed under our hands cannot be read any more: then the facts may be of two files. */
async function readAgain(file: Blob): Promise<void> {
  await file.slice(0, 1).arrayBuffer()
}

function failureOf(error: unknown, signal?: AbortSignal): Extract<Answer, { kind: 'failed' }> {
  if (signal?.aborted) return { kind: 'failed', reason: 'aborted' }
  if (error instanceof Unavailable) return { kind: 'failed', reason: error.reason, args: error.args }
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotReadableError' || name === 'NotFoundError') return { kind: 'failed', reason: 'file-changed' }
  return { kind: 'failed', reason: 'sense-failed', args: { detail: String(error).slice(0, 200) } }
}
