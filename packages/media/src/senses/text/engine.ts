import type { Gray } from './prepare.ts'

/** A word as the engine reads it; the box in pixels of the picture it was given. */
export interface RawWord {
  readonly text: string
  /** 0 to 100. */
  readonly confidence: number
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
}

/** A row of words that the engine holds to be one line. */
export interface RawLine {
  readonly words: readonly RawWord[]
}

/** What is common to a worker of a browser and one of Node. */
export interface Thread {
  post(message: unknown): void
  listen(onMessage: (message: unknown) => void, onError: (reason: string) => void): void
  end(): void
}

interface Reply {
  readonly jobId?: string
  readonly status: 'resolve' | 'reject' | 'progress'
  readonly data?: unknown
}

interface Job {
  resolve(data: unknown): void
  reject(error: Error): void
}

/** Reads words. One picture at a time; `close` ends the work in hand at once. */
export interface Engine {
  /** Makes ready for languages, e.g. `['ara', 'eng']`, with the data of those it has not had yet. */
  use(codes: readonly string[], data: ReadonlyMap<string, Uint8Array>): Promise<void>
  read(picture: Gray): Promise<readonly RawLine[]>
  close(): void
}

/** The worker of tesseract.js, spoken to directly: its own front end throws outside of any promise where something fails. */
export async function startEngine(thread: Thread, corePath: string | undefined): Promise<Engine> {
  const jobs = new Map<string, Job>()
  const loaded = new Set<string>()
  let count = 0
  let closed = false
  let current = ''
  const close = (reason = 'closed'): void => {
    if (closed) return
    closed = true
    thread.end()
    for (const job of jobs.values()) job.reject(new Error(reason))
    jobs.clear()
  }
  thread.listen(
    (message) => settle(jobs, message as Reply),
    (reason) => close(reason),
  )
  const ask = (action: string, payload: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new Error('closed'))
      const jobId = `${action}-${++count}`
      jobs.set(jobId, { resolve, reject })
      thread.post({ workerId: 'words', jobId, action, payload })
    })
  try {
    await ask('load', { options: { lstmOnly: true, corePath, logging: false } })
  } catch (error) {
    close()
    throw error
  }
  return {
    async use(codes, data) {
      const wanted = codes.join('+')
      if (wanted === current) return
      const fresh = codes.filter((code) => !loaded.has(code)).map((code) => ({ code, data: data.get(code) }))
      if (fresh.length > 0) {
        await ask('loadLanguage', { langs: fresh, options: { cacheMethod: 'none', gzip: true, lstmOnly: true } })
        for (const { code } of fresh) loaded.add(code)
      }
      current = ''
      await ask('initialize', { langs: wanted, oem: 1, config: {} })
      // 11: text here and there. The resolution is told, or it is guessed from the picture and complained about.
      await ask('setParameters', { params: { tessedit_pageseg_mode: '11', user_defined_dpi: '300' } })
      current = wanted
    },
    async read(picture) {
      const output = { text: false, blocks: true }
      const data = await ask('recognize', { image: portable(picture), options: {}, output })
      return linesOf(data as Page)
    },
    close,
  }
}

function settle(jobs: Map<string, Job>, { jobId, status, data }: Reply): void {
  const job = jobId === undefined ? undefined : jobs.get(jobId)
  if (!job || jobId === undefined || status === 'progress') return
  jobs.delete(jobId)
  if (status === 'resolve') job.resolve(data)
  else job.reject(new Error(String(data).slice(0, 200)))
}

interface Page {
  readonly blocks: readonly { readonly paragraphs: readonly { readonly lines: readonly RawLine[] }[] }[] | null
}

function linesOf({ blocks }: Page): readonly RawLine[] {
  return (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
}

/** As a portable gray map: the one format that needs no packing, and that the engine's reader takes as it is. */
function portable({ width, height, data }: Gray): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + data.length)
  file.set(head)
  file.set(data, head.length)
  return file
}
