import type { Creative, Medium } from '../contracts/creative.ts'
import type { Sense, SenseResult } from '../contracts/facts.ts'
import type { Progress } from '../contracts/precheck.ts'
import { sha256 } from './digest.ts'
import type { Sensed } from './run.ts'

/** Milliseconds one sense may take on one medium. */
const BUDGET_MS = 15_000
const CACHE_SIZE = 100

export interface Sensing {
  /** How many sense runs these media need. */
  count(media: readonly Medium[]): number
  run(
    media: readonly Medium[],
    options: { signal?: AbortSignal; onProgress?: (progress: Progress) => void },
  ): Promise<Sensed>
}

/** Nothing measured: every fact of every medium is missing, for one reason. */
export function unsensed(media: Creative['media'], reason: string): Sensed {
  return { facts: [], surfaces: [], missing: media.map(({ id }) => ({ provides: '', mediaId: id, reason })) }
}

/** Runs senses on media in parallel, each with a time budget; results are kept by content. */
export function createSensing(senses: readonly Sense[]): Sensing {
  const cache = new Map<string, SenseResult>()
  const jobsOf = (media: readonly Medium[]): { sense: Sense; medium: Medium }[] =>
    media.flatMap((medium) =>
      senses.filter(({ kinds }) => kinds.includes(medium.kind)).map((sense) => ({ sense, medium })),
    )
  return {
    count: (media) => jobsOf(media).length,
    async run(media, { signal, onProgress }) {
      const jobs = jobsOf(media)
      const sensed: Sensed = unsensed(
        media.filter((medium) => !jobs.some((job) => job.medium === medium)),
        'no-sense',
      )
      const missing = [...sensed.missing]
      let done = 0
      const results = await Promise.all(
        jobs.map(async ({ sense, medium }) => {
          const told = { step: 'sense', sense: sense.id, mediaId: medium.id, total: jobs.length } as const
          onProgress?.({ ...told, state: 'started', done })
          const onShare = (share: number): void => onProgress?.({ ...told, state: 'running', share, done })
          const result = await cached(cache, sense, medium, { signal, onShare })
          done++
          onProgress?.(
            result.kind === 'facts'
              ? { ...told, state: 'done', done }
              : { ...told, state: 'failed', reason: result.reason, done },
          )
          return { sense, medium, result }
        }),
      )
      for (const { sense, medium, result } of results) missing.push(...missingOf(sense, medium, result))
      const ok = results.flatMap(({ result }) => (result.kind === 'facts' ? [result] : []))
      return {
        facts: ok.flatMap(({ facts }) => facts),
        surfaces: ok.flatMap(({ surfaces }) => surfaces ?? []),
        missing,
      }
    },
  }
}

function missingOf(sense: Sense, { id }: Medium, result: SenseResult): Sensed['missing'] {
  if (result.kind === 'facts') return (result.missing ?? []).map((each) => ({ ...each, mediaId: id }))
  const { reason, args } = result
  return sense.provides.map((provides) => ({ provides, mediaId: id, reason, ...(args ? { args } : {}) }))
}

interface Run {
  readonly signal: AbortSignal | undefined
  readonly onShare: (share: number) => void
}

async function cached(cache: Map<string, SenseResult>, sense: Sense, medium: Medium, run: Run): Promise<SenseResult> {
  const content = sense.keepsResults ? undefined : await contentKey(medium)
  const key = content && `${sense.id} ${medium.id} ${medium.role ?? ''} ${medium.name ?? ''} ${content}`
  const known = key ? cache.get(key) : undefined
  if (known) return known
  const result = await senseOnce(sense, medium, run)
  run.signal?.throwIfAborted()
  if (key && result.kind === 'facts') {
    if (cache.size >= CACHE_SIZE) cache.clear()
    cache.set(key, result)
  }
  return result
}

/** One run: a sense that throws or overruns its budget has failed; it never stops the check. */
async function senseOnce(sense: Sense, medium: Medium, { signal, onShare }: Run): Promise<SenseResult> {
  const budget = new AbortController()
  const stop = (): void => budget.abort(signal?.reason)
  signal?.addEventListener('abort', stop, { once: true })
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<SenseResult>((resolve) => {
    const { budgetMs = BUDGET_MS } = sense
    if (budgetMs < Number.POSITIVE_INFINITY)
      timer = setTimeout(() => resolve({ kind: 'failed', reason: 'sense-timeout' }), budgetMs)
    budget.signal.addEventListener('abort', () => resolve({ kind: 'failed', reason: 'aborted' }), { once: true })
  })
  try {
    return await Promise.race([sense.sense(medium, budget.signal, onShare), timeout])
  } catch {
    return { kind: 'failed', reason: 'sense-failed' }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
    budget.abort()
  }
}

/** Small media by their SHA-256; large ones are not hashed, since reading them whole costs more than sensing their headers. */
async function contentKey({ source }: Medium): Promise<string | undefined> {
  if (source === undefined || typeof source === 'string') return undefined
  if ((source instanceof Blob ? source.size : source.length) > 4_000_000) return undefined
  try {
    return await sha256(source instanceof Blob ? await source.arrayBuffer() : source.slice())
  } catch {
    // A file that was moved or changed since it was chosen: the sense itself says that it cannot be read. Or no secure context.
    return undefined
  }
}
