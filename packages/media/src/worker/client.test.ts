import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Unavailable } from '../material/unavailable.ts'
import type { MediaSense } from '../senses/sense.ts'
import { createFakeWorker, type FakeWorker, senseNamed, settle } from '../testing/fake-worker.ts'
import { createCaptures } from './captures.ts'
import { Client, type Order } from './client.ts'
import type { Answer } from './protocol.ts'

const IDLE_MS = 30_000

interface Bench {
  readonly client: Client
  readonly workers: FakeWorker[]
  ask(
    sense: string,
    more?: Partial<Order> & { signal?: AbortSignal; progress?: (share: number) => void },
  ): Promise<Answer>
}

function bench(senses: readonly MediaSense[], make: () => FakeWorker = () => createFakeWorker(senses)): Bench {
  const workers: FakeWorker[] = []
  const client = new Client({
    idleMs: IDLE_MS,
    spawn() {
      const worker = make()
      workers.push(worker)
      return { worker, url: 'https://cdn.example/worker.js' }
    },
  })
  return {
    client,
    workers,
    ask(sense, { signal, progress, cost = 'decode', token = 1, budgetMs = 5000 } = {}) {
      const medium = { token, id: `m${token}`, kind: 'image', file: new Blob(['bytes']) } as const
      const look = { sense, medium, languages: ['en'], assets: { withheld: false } }
      const order: Order = { cost, token, budgetMs, message: (id) => ({ kind: 'look', id, look }) }
      return client.ask(order, { ...(signal ? { signal } : {}), ...(progress ? { progress } : {}) })
    },
  }
}

const quick = senseNamed('quick', async ({ id }) => ({ facts: [{ id: 'quick.one', value: 1, mediaId: id }] }))
/** Stops when told. */
const slow = senseNamed(
  'slow',
  (_material, { signal }) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true })),
)
/** Never stops by itself. */
const deaf = senseNamed('deaf', () => new Promise(() => {}))

const reasonOf = (answer: Answer): string | undefined => {
  if (answer.kind === 'failed') return answer.reason
  return answer.kind === 'looked' && answer.result.kind === 'failed' ? answer.result.reason : undefined
}

describe('the queue before the worker', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('starts one worker with the first work and lets it go when nothing came for a while', async () => {
    const { ask, workers } = bench([quick])
    expect(workers).toHaveLength(0)
    const answers = await Promise.all([ask('quick'), ask('quick', { token: 2 })])
    expect(answers.map(({ kind }) => kind)).toEqual(['looked', 'looked'])
    vi.advanceTimersByTime(IDLE_MS - 1)
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([false])
    vi.advanceTimersByTime(1)
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true])
    expect((await ask('quick')).kind).toBe('looked')
    expect(workers).toHaveLength(2)
  })

  it('ends work at once when it is aborted, and keeps a worker that lets go', async () => {
    const { ask, workers } = bench([slow, quick])
    const stop = new AbortController()
    const running = ask('slow', { signal: stop.signal })
    await settle()
    stop.abort()
    expect(reasonOf(await running)).toBe('aborted')
    await settle()
    vi.advanceTimersByTime(5000)
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([false])
    expect((await ask('quick')).kind).toBe('looked')
    expect(workers).toHaveLength(1)
  })

  it('takes aborted work out of the queue before it runs', async () => {
    const looks = vi.fn(quick.look)
    const { ask } = bench([slow, { ...quick, look: looks }])
    const stop = new AbortController()
    void ask('slow', { cost: 'model' })
    const waiting = ask('quick', { cost: 'model', signal: stop.signal })
    await settle()
    stop.abort()
    expect(reasonOf(await waiting)).toBe('aborted')
    expect(looks).not.toHaveBeenCalled()
  })

  it('answers an abort that came before the work', async () => {
    const { ask, workers } = bench([quick])
    expect(reasonOf(await ask('quick', { signal: AbortSignal.abort() }))).toBe('aborted')
    expect(workers).toHaveLength(0)
  })

  it('replaces a worker that does not let go of aborted work within a second', async () => {
    const { ask, workers } = bench([deaf, quick])
    const stop = new AbortController()
    const running = ask('deaf', { signal: stop.signal })
    await settle()
    stop.abort()
    expect(reasonOf(await running)).toBe('aborted')
    const next = ask('quick', { token: 2 })
    await settle()
    vi.advanceTimersByTime(1000)
    expect(workers[0]?.isTerminated).toBe(true)
    expect((await next).kind).toBe('looked')
    expect(workers).toHaveLength(2)
  })

  it('gives up work over its budget, counted from its start, and begins the others again', async () => {
    const other = senseNamed('other', async () => {
      if (!isFree) await new Promise(() => {})
      return { facts: [] }
    })
    let isFree = false
    const { ask, workers } = bench([deaf, other])
    const over = ask('deaf', { budgetMs: 2000 })
    const beside = ask('other')
    await settle()
    vi.advanceTimersByTime(1999)
    isFree = true
    vi.advanceTimersByTime(1)
    expect(reasonOf(await over)).toBe('sense-timeout')
    vi.advanceTimersByTime(1000)
    expect((await beside).kind).toBe('looked')
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false])
  })

  it('does not count the wait for a turn', async () => {
    const { ask } = bench([slow, quick])
    const stop = new AbortController()
    void ask('slow', { cost: 'model', budgetMs: 60_000, signal: stop.signal })
    const waiting = ask('quick', { cost: 'model', budgetMs: 1000 })
    await settle()
    vi.advanceTimersByTime(30_000)
    stop.abort()
    expect((await waiting).kind).toBe('looked')
  })

  it('tries again after a breakdown, each alone, and fails only the work that breaks it twice', async () => {
    let looks = 0
    const fatal = senseNamed('fatal', () => {
      looks++
      queueMicrotask(() => workers.at(-1)?.fail('error', 'out of memory'))
      return new Promise(() => {})
    })
    const { ask, workers } = bench([fatal, quick])
    const [broken, fine] = [ask('fatal'), ask('quick')]
    expect(await broken).toEqual({ kind: 'failed', reason: 'sense-failed', args: { detail: 'out of memory' } })
    expect(await fine).toMatchObject({ kind: 'looked', result: { kind: 'facts' } })
    expect(looks).toBe(2)
    expect(workers.length).toBeGreaterThanOrEqual(2)
  })

  it.each([
    ['messageerror', (worker: FakeWorker) => worker.fail('messageerror')],
    ['nonsense', (worker: FakeWorker) => worker.say({ kind: 'done', id: 1, answer: { kind: 'looked', result: 7 } })],
  ])('takes %s for a breakdown', async (_name, harm) => {
    const { ask, workers } = bench([slow])
    const running = ask('slow')
    await settle()
    for (const at of [0, 1]) {
      const worker = workers[at]
      if (worker) harm(worker)
      await settle()
    }
    expect(reasonOf(await running)).toBe('sense-failed')
  })

  it('names the address of a worker that does not load, and does not hang', async () => {
    const { ask, workers } = bench([], () => createFakeWorker([], { isMute: true }))
    const both = [ask('quick'), ask('quick', { token: 2 })]
    workers[0]?.fail('error')
    for (const answer of await Promise.all(both))
      expect(answer).toMatchObject({
        kind: 'failed',
        reason: 'no-worker',
        args: { url: 'https://cdn.example/worker.js' },
      })
    const silent = ask('quick')
    vi.advanceTimersByTime(30_000)
    expect(reasonOf(await silent)).toBe('no-worker')
    expect(workers).toHaveLength(2)
  })

  it('reports a page that allows no worker', async () => {
    const { ask } = bench([], () => {
      throw new DOMException('not from this origin', 'SecurityError')
    })
    expect(reasonOf(await ask('quick'))).toBe('no-worker')
  })

  it('does not talk to a worker of another release', async () => {
    const { ask, workers } = bench([], () => createFakeWorker([], { isMute: true }))
    const asked = ask('quick')
    workers[0]?.say({ kind: 'ready', protocol: 0 })
    expect(reasonOf(await asked)).toBe('no-worker')
  })

  it('tells progress at most ten times a second', async () => {
    const eager = senseNamed('eager', async (_material, { progress }) => {
      for (let step = 0; step < 1000; step++) progress(step / 1000)
      return { facts: [] }
    })
    const { ask } = bench([eager])
    const shares: number[] = []
    await ask('eager', { progress: (share) => shares.push(share) })
    expect(shares.length).toBeGreaterThanOrEqual(1)
    expect(shares.length).toBeLessThanOrEqual(3)
  })

  it('ends everything when closed, and begins anew when asked again', async () => {
    const { ask, client, workers } = bench([slow, quick])
    const both = [ask('slow', { cost: 'model' }), ask('quick', { cost: 'model' })]
    await settle()
    client.close()
    expect((await Promise.all(both)).map(reasonOf)).toEqual(['aborted', 'aborted'])
    expect(workers[0]?.isTerminated).toBe(true)
    expect((await ask('quick')).kind).toBe('looked')
  })
})

describe('frames from the page', () => {
  const still = {
    width: 2,
    height: 1,
    tMs: 40,
    pixels: { width: 2, height: 1, data: new Uint8ClampedArray(8).fill(9) },
  }
  const frames = senseNamed('frames', async (material, { signal }) => {
    const [first] = await material.stills({ signal })
    return { facts: [{ id: 'seen', value: [...(first?.pixels.data ?? [])].join() }] }
  })
  const ask = (capture: Parameters<typeof createCaptures>[0], signal?: AbortSignal): Promise<Answer> => {
    const captures = createCaptures(capture)
    const client = new Client({ idleMs: 5, captures, spawn: () => ({ worker: createFakeWorker([frames]), url: '' }) })
    const medium = { token: 1, id: 'm', kind: 'video', file: new Blob(['film']) } as const
    const look = { sense: 'frames', medium, languages: ['en'], assets: { withheld: false } }
    const order: Order = { cost: 'decode', token: 1, budgetMs: 5000, message: (id) => ({ kind: 'look', id, look }) }
    return client.ask(order, signal ? { signal } : {})
  }

  it('are sent to the worker that cannot decode, moved and not copied', async () => {
    const answer = await ask(async (file) => {
      expect(await file.text()).toBe('film')
      return [still]
    })
    expect(answer).toMatchObject({ result: { facts: [{ value: '9,9,9,9,9,9,9,9' }] } })
    expect(still.pixels.data.length).toBe(0)
  })

  it('may be had from no one', async () => {
    const answer = await ask(() => Promise.reject(new Unavailable('no-decoder', { codec: 'hevc' })))
    expect(answer).toMatchObject({ result: { kind: 'failed', reason: 'no-decoder', args: { codec: 'hevc' } } })
    expect(await ask(() => Promise.reject(new ReferenceError('document is not defined')))).toMatchObject({
      result: { reason: 'no-decoder' },
    })
  })

  it('are given up when the work is', async () => {
    const stop = new AbortController()
    const given = Promise.withResolvers<void>()
    const begun = Promise.withResolvers<void>()
    const answer = ask((_file, { signal }) => {
      begun.resolve()
      return new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => {
          given.resolve()
          reject(signal.reason)
        }),
      )
    }, stop.signal)
    await begun.promise
    stop.abort()
    await given.promise
    expect(reasonOf(await answer)).toBe('aborted')
  })
})
