import type { MessageArgs } from '@preclear/core'
import type { Captures } from './captures.ts'
import { type Line, openLine, type Spawned } from './line.ts'
import type { Answer, FromWorker, ToWorker } from './protocol.ts'
import { startable, type Turn } from './schedule.ts'

/** Work for the worker. Its time runs once the worker says that it has started. */
export interface Order extends Omit<Turn, 'alone'> {
  readonly budgetMs: number
  message(id: number): ToWorker
}

export interface Hearer {
  readonly signal?: AbortSignal
  progress?(share: number): void
}

/** Gets work done, by whatever does it. Never rejects: what fails is a `failed` answer. */
export interface Hands {
  ask(order: Order, hearer?: Hearer): Promise<Answer>
  forget(token: number): void
  /** Ends all work: what was asked is answered `aborted`. */
  close(): void
}

export interface ClientOptions {
  readonly spawn: () => Spawned
  readonly idleMs: number
  readonly captures?: Captures
}

interface Job {
  readonly id: number
  readonly order: Order
  readonly hearer: Hearer
  readonly answer: (answer: Answer) => void
  /** Answered: the worker has only to say that it stopped. */
  isOver: boolean
  /** It was running when a worker broke down. */
  isSuspect: boolean
  timer?: ReturnType<typeof setTimeout> | undefined
}

/** A worker that does not stop within this is stopped. */
const GRACE_MS = 1000
/** Code of a sense that has not come by then will not come. */
const STARTING_MS = 60_000
/** Longer delays overflow and fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1

/**
 * One worker and the queue before it. A job over its budget or aborted is answered at once; where the worker does not let go of it
 * within a second, it is replaced, and the others begin again. When a worker breaks down, what ran begins again, each alone, and fails
 * if that happens a second time.
 */
export class Client implements Hands {
  readonly #options: ClientOptions
  readonly #running: Map<number, Job> = new Map()
  #waiting: Job[] = []
  /** Tokens of the materials that the worker holds. */
  readonly #opened: Set<number> = new Set()
  #line: Line | undefined
  #isReady = false
  #ids = 0
  #idle: ReturnType<typeof setTimeout> | undefined

  constructor(options: ClientOptions) {
    this.#options = options
  }

  ask(order: Order, hearer: Hearer = {}): Promise<Answer> {
    return new Promise((resolve) => {
      const { signal } = hearer
      if (signal?.aborted) return resolve(failed('aborted'))
      const onAbort = (): void => this.#cancel(job)
      const answer = (given: Answer): void => {
        signal?.removeEventListener('abort', onAbort)
        resolve(given)
      }
      const job: Job = { id: ++this.#ids, order, hearer, answer, isOver: false, isSuspect: false }
      signal?.addEventListener('abort', onAbort, { once: true })
      this.#waiting.push(job)
      this.#pump()
    })
  }

  forget(token: number): void {
    this.#opened.delete(token)
    if (this.#isReady) this.#line?.say({ kind: 'forget', token })
  }

  close(): void {
    const jobs = [...this.#waiting, ...this.#running.values()]
    for (const job of this.#running.values()) this.#leave(job)
    this.#waiting = []
    this.#drop()
    for (const job of jobs) settle(job, failed('aborted'))
  }

  #pump(): void {
    clearTimeout(this.#idle)
    if (this.#waiting.length === 0) {
      if (this.#line && this.#running.size === 0) this.#idle = setTimeout(() => this.#drop(), this.#options.idleMs)
      return
    }
    this.#line ??= openLine(this.#options.spawn, {
      ready: () => {
        this.#isReady = true
        this.#pump()
      },
      heard: (message) => this.#hear(message),
      lost: (reason, args) => this.#lose(reason, args),
    })
    if (!this.#isReady) return
    const running = [...this.#running.values()].map(turnOf)
    for (const { job } of startable(this.#waiting.map(turnOf), running, this.#opened)) this.#start(job)
  }

  #start(job: Job): void {
    this.#waiting = this.#waiting.filter((each) => each !== job)
    this.#running.set(job.id, job)
    if (job.order.cost === 'decode' || job.order.cost === 'model') this.#opened.add(job.order.token)
    setTimer(job, STARTING_MS, () => this.#expire(job))
    try {
      this.#line?.say(job.order.message(job.id))
    } catch (error) {
      this.#leave(job)
      settle(job, failed('sense-failed', { detail: String(error).slice(0, 200) }))
      queueMicrotask(() => this.#pump())
    }
  }

  #hear(message: FromWorker): void {
    const job = 'id' in message ? this.#running.get(message.id) : undefined
    if (!job) this.#options.captures?.serve(message, (reply, transfer) => this.#line?.say(reply, transfer))
    else if (message.kind === 'done') {
      this.#leave(job)
      settle(job, message.answer)
      this.#pump()
    } else if (job.isOver) return
    else if (message.kind === 'started') setTimer(job, job.order.budgetMs, () => this.#expire(job))
    else if (message.kind === 'progress') job.hearer.progress?.(message.share)
  }

  #lose(reason: 'no-worker' | 'sense-failed', args: MessageArgs): void {
    this.#drop()
    const awaited = this.#requeue()
    const given = reason === 'no-worker' ? this.#waiting : awaited.filter(({ isSuspect }) => isSuspect)
    this.#waiting = this.#waiting.filter((job) => !given.includes(job))
    for (const job of given) settle(job, failed(reason, args))
    for (const job of awaited) job.isSuspect = true
    this.#pump()
  }

  #cancel(job: Job): void {
    if (job.isOver) return
    settle(job, failed('aborted'))
    if (this.#running.has(job.id)) this.#stop(job)
    this.#waiting = this.#waiting.filter((each) => each !== job)
    this.#pump()
  }

  #expire(job: Job): void {
    settle(job, failed('sense-timeout'))
    this.#stop(job)
  }

  #stop(job: Job): void {
    this.#line?.say({ kind: 'abort', id: job.id })
    setTimer(job, GRACE_MS, () => {
      this.#leave(job)
      this.#requeue()
      this.#drop()
      this.#pump()
    })
  }

  #leave(job: Job): void {
    clearTimeout(job.timer)
    this.#running.delete(job.id)
  }

  /** What is running and still awaited goes back to the head of the queue. */
  #requeue(): readonly Job[] {
    const jobs = [...this.#running.values()]
    for (const job of jobs) this.#leave(job)
    const awaited = jobs.filter(({ isOver }) => !isOver)
    this.#waiting = [...awaited, ...this.#waiting]
    return awaited
  }

  #drop(): void {
    clearTimeout(this.#idle)
    this.#options.captures?.stop()
    this.#line?.close()
    this.#line = undefined
    this.#opened.clear()
    this.#isReady = false
  }
}

function turnOf(job: Job): Turn & { readonly job: Job } {
  return { cost: job.order.cost, token: job.order.token, alone: job.isSuspect, job }
}

function setTimer(job: Job, ms: number, then: () => void): void {
  clearTimeout(job.timer)
  job.timer = ms > LONGEST_DELAY ? undefined : setTimeout(then, ms)
}

function settle(job: Job, answer: Answer): void {
  if (job.isOver) return
  job.isOver = true
  job.answer(answer)
}

function failed(reason: string, args?: MessageArgs): Answer {
  return { kind: 'failed', reason, ...(args ? { args } : {}) }
}
