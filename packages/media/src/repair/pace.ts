export interface Pace {
  readonly signal?: AbortSignal
  /** Share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** The work's result, or the signal's reason as soon as it comes; what the work still does then is nobody's concern. */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  let stop: (() => void) | undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    if (stop) signal.removeEventListener('abort', stop)
    // The loser of the race may fail later.
    work.catch(() => {})
  }
}
