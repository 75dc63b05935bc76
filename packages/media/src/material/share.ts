import type { Pace } from './material.ts'

interface Asker {
  readonly pace: Pace
  settle(): void
}

/**
 * Work that several may ask for and that is done once: its result or its failure is kept. It stops when all who asked
 * have aborted, and the next to ask starts it again.
 */
export function shared<T>(start: (pace: Pace) => Promise<T>): (pace: Pace) => Promise<T> {
  let run: Run<T> | undefined
  return (pace) => {
    if (pace.signal.aborted) return Promise.reject(pace.signal.reason)
    const joined = run ?? begin(start)
    const forget = (): void => {
      if (run === joined) run = undefined
    }
    if (run !== joined) joined.result.catch((error) => isAbort(error) && forget())
    run = joined
    return join(joined, pace, forget)
  }
}

/** The same for work that nobody can abort. */
export function once<T>(start: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  return () => {
    result ??= start()
    return result
  }
}

interface Run<T> {
  readonly result: Promise<T>
  readonly stop: AbortController
  readonly askers: Set<Asker>
  share: number
}

function begin<T>(start: (pace: Pace) => Promise<T>): Run<T> {
  const stop = new AbortController()
  const askers = new Set<Asker>()
  const progress = (share: number): void => {
    run.share = share
    for (const { pace } of askers) pace.progress?.(share)
  }
  const run: Run<T> = { result: start({ signal: stop.signal, progress }), stop, askers, share: 0 }
  return run
}

/** Somebody stopped it from outside: that says nothing about the file. */
function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

function join<T>(run: Run<T>, pace: Pace, forget: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      asker.settle()
      reject(pace.signal.reason)
      if (run.askers.size > 0) return
      forget()
      run.stop.abort(pace.signal.reason)
    }
    const asker: Asker = {
      pace,
      settle() {
        run.askers.delete(asker)
        pace.signal.removeEventListener('abort', leave)
      },
    }
    run.askers.add(asker)
    pace.signal.addEventListener('abort', leave, { once: true })
    if (run.share > 0) pace.progress?.(run.share)
    run.result.finally(asker.settle).then(resolve, reject)
  })
}
