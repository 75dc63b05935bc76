import type { CreativeInput, Precheck, Progress, Report } from '@preclear/core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { check, clear, creative, rejected } from '../testing/fixtures.ts'
import type { CheckProgress } from '../types.ts'
import { followProgress, Runner, type RunState } from './runner.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const step = (sense: string, state: 'started' | 'running' | 'done' | 'failed', done = 0, share?: number): Progress => ({
  step: 'sense',
  sense,
  mediaId: 'm1',
  state,
  done,
  total: 2,
  ...(share === undefined ? {} : { share }),
})

describe('progress', () => {
  const follow = (...steps: readonly Progress[]): CheckProgress | undefined =>
    steps.reduce<CheckProgress | undefined>((all, each) => followProgress(all, each), undefined)
  it('keeps one line a sense, in the order in which they began', () => {
    const progress = follow(
      step('a', 'started'),
      step('b', 'started'),
      step('a', 'running', 0, 0.5),
      step('b', 'done', 1),
    )
    expect(progress?.senses.map(({ sense, state, share }) => [sense, state, share])).toEqual([
      ['a', 'running', 0.5],
      ['b', 'done', undefined],
    ])
    expect([progress?.done, progress?.total]).toEqual([1, 2])
  })
  it.each(['done', 'failed'] as const)('does not begin what is %s again for a share that comes late', (end) => {
    const progress = follow(step('a', 'started'), step('a', end, 1), step('a', 'running', 0, 0.9))
    expect(progress?.senses[0]?.state).toBe(end)
    expect(progress?.done).toBe(1)
  })
})

/** A check that tells its text at once and answers when it is told to. */
function slow(): { precheck: Pick<Precheck, 'check'>; answer: (report: Report) => void } {
  const answers: ((report: Report) => void)[] = []
  const precheck: Pick<Precheck, 'check'> = {
    check: (ad, options) => {
      options?.onProgress?.({ step: 'text', report: check(ad as CreativeInput), done: 0, total: 2 })
      return new Promise((done) => answers.push(done))
    },
  }
  return { precheck, answer: (report) => answers.shift()?.(report) }
}

describe('a run', () => {
  const states: RunState[] = []
  const last = (): RunState | undefined => states.at(-1)
  beforeEach(() => void states.splice(0))

  it('shows what the text says while files are read, though the text was done before the run was slow', async () => {
    const { precheck, answer } = slow()
    const runner = new Runner((state) => states.push(state))
    const run = runner.run(precheck, creative)
    expect(last()?.report).toBeUndefined()
    await vi.advanceTimersByTimeAsync(0)
    expect([last()?.busy, last()?.report?.findings.length]).toEqual([true, rejected.findings.length])
    answer(clear)
    await run
    expect([last()?.busy, last()?.report]).toEqual([false, clear])
  })
  it('keeps a whole report on show until the next one is whole', async () => {
    const { precheck, answer } = slow()
    const runner = new Runner((state) => states.push(state))
    const first = runner.run(precheck, creative)
    answer(clear)
    await first
    const again = runner.run(precheck, creative)
    await vi.advanceTimersByTimeAsync(1000)
    expect([last()?.busy, last()?.report]).toEqual([true, clear])
    answer(rejected)
    await again
    expect(last()?.report).toBe(rejected)
  })
  it('that overtakes one still reading shows its own text', async () => {
    const { precheck } = slow()
    const runner = new Runner((state) => states.push(state))
    void runner.run(precheck, creative)
    await vi.advanceTimersByTimeAsync(0)
    void runner.run(precheck, { ...creative, text: { body: 'A light tea.' } })
    expect([last()?.busy, last()?.report?.surfaces[0]?.text]).toEqual([true, 'A light tea.'])
  })
})
