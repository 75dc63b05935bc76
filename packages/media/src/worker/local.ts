import type { Hands, Hearer, Order } from './client.ts'
import type { Looker } from './look.ts'
import type { Answer } from './protocol.ts'

interface Job {
  readonly order: Order
  readonly hearer: Hearer
  readonly controller: AbortController
  readonly answer: (answer: Answer) => void
}

/** A job that was told to stop holds its place this long. */
const GRACE_MS = 1000
const LONGEST_DELAY = 2 ** 31 - 1

/** The same work without a worker, `most` jobs at a time, in the order asked. What ignores its abort cannot be ended, only left alone. */
export function createLocalHands(looker: Looker, most = 2): Hands {
  const waiting: Job[] = []
  const running = new Set<Job>()
  const pump = (): void => {
    while (running.size < most) {
      const job = waiting.shift()
      if (!job) return
      running.add(job)
      void work(looker, job).finally(() => {
        running.delete(job)
        pump()
      })
    }
  }
  return {
    ask(order, hearer = {}) {
      return new Promise((resolve) => {
        const controller = new AbortController()
        const { signal } = hearer
        const onAbort = (): void => {
          controller.abort()
          answer({ kind: 'failed', reason: 'aborted' })
        }
        const answer = (given: Answer): void => {
          signal?.removeEventListener('abort', onAbort)
          resolve(given)
        }
        if (signal?.aborted) return onAbort()
        signal?.addEventListener('abort', onAbort, { once: true })
        waiting.push({ order, hearer, controller, answer })
        pump()
      })
    },
    forget: (token) => looker.forget(token),
    close() {
      for (const { controller, answer } of [...waiting.splice(0), ...running]) {
        controller.abort()
        answer({ kind: 'failed', reason: 'aborted' })
      }
    },
  }
}

async function work(looker: Looker, { order, hearer, controller, answer }: Job): Promise<void> {
  const { signal } = controller
  if (signal.aborted) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const expire = (): void => {
    answer({ kind: 'failed', reason: 'sense-timeout' })
    controller.abort()
  }
  const started = (): void => {
    if (order.budgetMs <= LONGEST_DELAY) timer = setTimeout(expire, order.budgetMs)
  }
  const done = async (): Promise<void> => {
    const message = order.message(0)
    if (message.kind === 'digest') answer(await looker.digest(message.file))
    if (message.kind !== 'look') return
    answer(
      await looker.look(message.look, {
        signal,
        started,
        progress: (share) => {
          if (!signal.aborted) hearer.progress?.(share)
        },
      }),
    )
  }
  await Promise.race([done(), stopped(signal)])
  clearTimeout(timer)
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => setTimeout(resolve, GRACE_MS), { once: true })
  })
}
