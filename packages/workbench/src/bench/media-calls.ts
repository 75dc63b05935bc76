type Work = (...args: never[]) => Promise<unknown>

interface Call {
  readonly id: number
  readonly name: string
  readonly args: readonly unknown[]
}
type Answer = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string }

/** In a worker: does what it is asked by name, one after another. */
export function answer(works: Readonly<Record<string, Work>>): void {
  let turn: Promise<unknown> = Promise.resolve()
  addEventListener('message', ({ data }: MessageEvent<Call>) => {
    const { id, name, args } = data
    turn = turn.then(async () => {
      try {
        const work = works[name]
        if (!work) throw new Error(`there is no ${name}`)
        say({ id, value: await work(...(args as never[])) })
      } catch (error) {
        say({ id, error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) })
      }
    })
  })
}

function say(answered: Answer): void {
  postMessage(answered)
}

export interface Hired {
  ask(name: string, ...args: readonly unknown[]): Promise<unknown>
  dismiss(): void
}

/** In the page: the other end. */
export function hire(worker: Worker): Hired {
  const waiting = new Map<number, (answered: Answer) => void>()
  let count = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  return {
    ask(name, ...args) {
      const id = ++count
      return new Promise((resolve, reject) => {
        waiting.set(id, (answered) =>
          'error' in answered ? reject(new Error(answered.error)) : resolve(answered.value),
        )
        worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true })
        worker.postMessage({ id, name, args } satisfies Call)
      })
    },
    dismiss: () => worker.terminate(),
  }
}
