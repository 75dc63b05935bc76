import { describe, expect, it } from 'vitest'
import type { Medium } from '../contracts/creative.ts'
import type { Sense, SenseResult } from '../contracts/facts.ts'
import type { Progress } from '../contracts/precheck.ts'
import { createSensing } from './sensing.ts'

const film = { id: 'm1', kind: 'video', source: Uint8Array.of(1, 2, 3) } satisfies Medium

function senseOf(look: Sense['sense'], more: Partial<Sense> = {}): Sense {
  return { id: 'ears', kinds: ['video'], provides: ['sound.'], sense: look, ...more }
}
const facts = (more: object = {}): SenseResult => ({ kind: 'facts', facts: [], ...more })

describe('senses', () => {
  it('pass on what they could not find out, beside what they could', async () => {
    const missing = [{ provides: 'sound.loudness', reason: 'sense-budget', args: { seconds: 20 } }]
    const sensed = await createSensing([senseOf(async () => facts({ missing }))]).run([film], {})
    expect(sensed.missing).toEqual([{ ...missing[0], mediaId: 'm1' }])
  })

  it('give the reason of a failure to every fact they would have measured', async () => {
    const failed = senseOf(async () => ({ kind: 'failed', reason: 'no-decoder', args: { codec: 'hevc' } }))
    const steps: Progress[] = []
    const sensed = await createSensing([failed]).run([film], { onProgress: (step) => steps.push(step) })
    expect(sensed.missing).toEqual([
      { provides: 'sound.', mediaId: 'm1', reason: 'no-decoder', args: { codec: 'hevc' } },
    ])
    expect(steps.at(-1)).toMatchObject({ state: 'failed', reason: 'no-decoder' })
  })

  it('tell how far they are', async () => {
    const steps: Progress[] = []
    const look: Sense['sense'] = async (_medium, _signal, onProgress) => {
      onProgress?.(0.5)
      return facts()
    }
    await createSensing([senseOf(look)]).run([film], { onProgress: (step) => steps.push(step) })
    expect(steps.map((step) => (step.step === 'sense' ? [step.state, step.share] : step.step))).toEqual([
      ['started', undefined],
      ['running', 0.5],
      ['done', undefined],
    ])
  })

  it('fail past their own budget, and never where they watch their time themselves', async () => {
    const never: Sense['sense'] = () => new Promise(() => undefined)
    const late = await createSensing([senseOf(never, { budgetMs: 1 })]).run([film], {})
    expect(late.missing).toMatchObject([{ reason: 'sense-timeout' }])
    const slow: Sense['sense'] = () => new Promise((resolve) => setTimeout(() => resolve(facts()), 20))
    const patient = await createSensing([senseOf(slow, { budgetMs: Number.POSITIVE_INFINITY })]).run([film], {})
    expect(patient.missing).toEqual([])
  })
})
