import { describe, expect, it, vi } from 'vitest'
import type { Pace } from './material.ts'
import { shared } from './share.ts'

/** Work that goes on until it is told to end, and notices when it is stopped. */
function workshop(): {
  readonly ask: (pace: Pace) => Promise<string>
  readonly runs: { readonly pace: Pace; finish(value: string): void; fail(error: unknown): void }[]
} {
  const runs: { readonly pace: Pace; finish(value: string): void; fail(error: unknown): void }[] = []
  const ask = shared(
    (pace) =>
      new Promise<string>((finish, fail) => {
        runs.push({ pace, finish, fail })
        pace.signal.addEventListener('abort', () => fail(pace.signal.reason))
      }),
  )
  return { ask, runs }
}

const asker = (): AbortController & { readonly progress?: (share: number) => void } => new AbortController()

describe('shared work', () => {
  it('is done once for all who ask, also for those who come later', async () => {
    const { ask, runs } = workshop()
    const both = [ask(asker()), ask(asker())]
    runs[0]?.finish('done')
    expect(await Promise.all([...both, ask(asker())])).toEqual(['done', 'done', 'done'])
    expect(runs).toHaveLength(1)
  })

  it('keeps its failure', async () => {
    const { ask, runs } = workshop()
    const first = ask(asker())
    runs[0]?.fail(new Error('broken'))
    await expect(first).rejects.toThrow('broken')
    await expect(ask(asker())).rejects.toThrow('broken')
    expect(runs).toHaveLength(1)
  })

  it('goes on for the others where one aborts, who is told at once', async () => {
    const { ask, runs } = workshop()
    const leaving = asker()
    const [first, second] = [ask(leaving), ask(asker())]
    leaving.abort(new Error('enough'))
    await expect(first).rejects.toThrow('enough')
    expect(runs[0]?.pace.signal.aborted).toBe(false)
    runs[0]?.finish('done')
    expect(await second).toBe('done')
  })

  it('stops where all have aborted, and starts again for the next', async () => {
    const { ask, runs } = workshop()
    const [one, other] = [asker(), asker()]
    const results = Promise.allSettled([ask(one), ask(other)])
    one.abort()
    other.abort()
    const again = ask(asker())
    expect(runs.map(({ pace }) => pace.signal.aborted)).toEqual([true, false])
    runs[1]?.finish('second')
    expect(await again).toBe('second')
    expect((await results).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await ask(asker())).toBe('second')
  })

  it('does not keep an abort from elsewhere', async () => {
    const { ask, runs } = workshop()
    const first = ask(asker())
    runs[0]?.fail(new DOMException('gone', 'AbortError'))
    await expect(first).rejects.toMatchObject({ name: 'AbortError' })
    const second = ask(asker())
    runs[1]?.finish('done')
    expect(await second).toBe('done')
  })

  it('does not begin for who has aborted already', async () => {
    const { ask, runs } = workshop()
    await expect(ask({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' })
    expect(runs).toHaveLength(0)
  })

  it('tells everybody how far it is, latecomers too', async () => {
    const { ask, runs } = workshop()
    const [early, late] = [vi.fn(), vi.fn()]
    const first = ask({ ...{ signal: asker().signal }, progress: early })
    runs[0]?.pace.progress?.(0.25)
    const second = ask({ signal: asker().signal, progress: late })
    runs[0]?.pace.progress?.(0.5)
    runs[0]?.finish('done')
    await Promise.all([first, second])
    expect(early.mock.calls).toEqual([[0.25], [0.5]])
    expect(late.mock.calls).toEqual([[0.25], [0.5]])
  })

  it('can be asked for again and again without gathering listeners', async () => {
    const { ask, runs } = workshop()
    const { signal } = asker()
    const added = vi.spyOn(signal, 'addEventListener')
    const removed = vi.spyOn(signal, 'removeEventListener')
    const asked = Promise.all(Array.from({ length: 5 }, () => ask({ signal })))
    runs[0]?.finish('done')
    await asked
    expect(added).toHaveBeenCalledTimes(5)
    expect(removed).toHaveBeenCalledTimes(5)
  })
})
