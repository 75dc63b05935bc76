import { effect } from '@preact/signals-core'
import type { CreativeInput, Finding, Precheck, Report } from '@preclear/core'
import { describe, expect, it, vi } from 'vitest'
import { createPrecheckController } from '../index.ts'
import { check, creative, precheck, rejected, reportOf } from '../testing/fixtures.ts'
import { adWith, filmFindings, filmReport } from '../testing/media-fixtures.ts'
import type { Phase } from './state.ts'

const live = { ...precheck, check: async (ad: CreativeInput) => check(ad) } as unknown as Precheck
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5))

describe('phases', () => {
  it('goes from nothing over an ad and its check to a result', async () => {
    const controller = createPrecheckController({ manual: true })
    const seen: Phase[] = []
    effect(() => {
      const { phase } = controller.state.value
      if (seen.at(-1) !== phase) seen.push(phase)
    })
    controller.set({ precheck: live })
    controller.set({ creative })
    await controller.check()
    expect(seen).toEqual(['empty', 'ready', 'done'])
    controller.set({ creative: undefined })
    expect(controller.state.value).toMatchObject({ phase: 'empty', rows: [], report: undefined })
  })
  it('checks by itself, once for several changes in a row', async () => {
    const calls = vi.fn(async (ad: CreativeInput) => check(ad))
    const controller = createPrecheckController({ precheck: { ...live, check: calls } as unknown as Precheck })
    controller.set({ creative: { ...creative } })
    controller.set({ creative })
    await settled()
    expect(calls).toHaveBeenCalledTimes(1)
    expect(controller.state.value.outcome).toBe('likely_rejected')
  })
  it('tells what failed and keeps no old result', async () => {
    const onError = vi.fn()
    const broken = { ...live, check: () => Promise.reject(new Error('no')) } as unknown as Precheck
    const controller = createPrecheckController({ precheck: broken, creative }, { onError })
    await settled()
    expect(controller.state.value).toMatchObject({ phase: 'failed', report: undefined })
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: 'no' }))
  })
  it.each([
    ['of the same ad answers with that one’s report', creative, 'likely_rejected'],
    ['of another ad answers with none', { ...creative, id: 'other' }, undefined],
  ])('a check that is overtaken by one %s', async (_name, next, outcome) => {
    let runs = 0
    const slow = {
      ...live,
      // The first one ends after the second.
      check: async (ad: CreativeInput) => {
        const ms = runs++ === 0 ? 20 : 1
        await new Promise((done) => setTimeout(done, ms))
        return check(ad)
      },
    } as unknown as Precheck
    const onReport = vi.fn()
    const controller = createPrecheckController({ precheck: slow, creative, manual: true }, { onReport })
    const first = controller.check()
    controller.set({ creative: next })
    const second = controller.check()
    expect((await first)?.outcome).toBe(outcome)
    expect((await second)?.outcome).toBe('likely_rejected')
    expect(onReport).toHaveBeenCalledTimes(1)
  })
  it('ends a check while nobody looks, and makes it again', async () => {
    const runs: AbortSignal[] = []
    const slow = {
      ...live,
      check: (_: unknown, { signal }: { signal: AbortSignal }) => {
        runs.push(signal)
        return new Promise<Report>(() => undefined)
      },
    } as unknown as Precheck
    const controller = createPrecheckController({ precheck: slow, creative })
    await settled()
    controller.set({ active: false })
    expect(runs.map(({ aborted }) => aborted)).toEqual([true])
    controller.set({ active: true })
    await settled()
    expect(runs.map(({ aborted }) => aborted)).toEqual([true, false])
  })
  it('shows a report made elsewhere and never checks', async () => {
    const calls = vi.fn()
    const controller = createPrecheckController({ precheck: { ...live, check: calls }, creative, report: rejected })
    await settled()
    expect(controller.state.value.phase).toBe('done')
    expect(calls).not.toHaveBeenCalled()
  })
})

describe('acts', () => {
  const ready = async () => {
    const controller = createPrecheckController({ precheck: live, creative })
    await settled()
    return controller
  }
  it('applies a tested fix, checks again and takes it back', async () => {
    const controller = await ready()
    expect(controller.apply(1)).toBe(true)
    await settled()
    expect(controller.state.value.creative?.text).toEqual({ body: 'A light herbal tea. Brew it, sip it, love it.' })
    expect(controller.state.value.rows[0]?.done).toBeDefined()
    expect(controller.state.value.news).toEqual({ act: 'fixed', left: 3 })
    expect(controller.undo(1)).toBe(true)
    await settled()
    expect(controller.state.value.creative).toEqual(creative)
  })
  it('applies all of them', async () => {
    const controller = await ready()
    expect(controller.applyAll()).toBe(true)
    await settled()
    expect(controller.state.value.outcome).toBe('likely_limited')
    expect(controller.state.value.creative?.targeting?.minAge).toBe(18)
  })
  it('leaves the writing to a host that says so', async () => {
    const onFix = vi.fn(() => false)
    const controller = createPrecheckController({ precheck: live, creative }, { onFix })
    await settled()
    controller.apply(2)
    expect(onFix).toHaveBeenCalledOnce()
    expect(controller.state.value.creative).toBe(creative)
  })
  it('says that nothing was done where the ad has changed since', async () => {
    const stale = {
      ...live,
      fix: () => {
        throw new Error('stale')
      },
    } as unknown as Precheck
    const controller = createPrecheckController({ precheck: stale, creative })
    await settled()
    expect(controller.apply(1)).toBe(false)
    expect(controller.state.value.news?.act).toBe('stale')
  })
  it('keeps a decision across checks, and the outcome as it is', async () => {
    const heard = vi.fn()
    const controller = createPrecheckController({ precheck: live, creative }, { onDecision: heard })
    await settled()
    const { fingerprint, ruleId } = rejected.findings[0] ?? { fingerprint: '', ruleId: '' }
    const decision = {
      kind: 'dismissed',
      fingerprint,
      ruleId,
      reason: 'other',
      at: '2026-11-26T00:00:00.000Z',
    } as const
    controller.decide(1, decision)
    await controller.check()
    const { rows, outcome, decisions } = controller.state.value
    expect(rows[0]?.aside).toEqual(decision)
    expect([outcome, decisions]).toEqual(['likely_rejected', [decision]])
    controller.withdraw(1)
    expect(controller.state.value.rows[0]?.aside).toBeUndefined()
    expect(heard.mock.calls.map(([, given]) => given)).toEqual([decision, undefined])
  })
})

describe('a new file', () => {
  const film = new File(['old'], 'mug.mp4')
  const fixed = new File(['newer'], 'mug-fixed.mp4')
  const ad = adWith(film)
  const controllerWith = (onFix?: (after: CreativeInput, fixId: string) => boolean | undefined) =>
    createPrecheckController({ creative: ad, precheck: live, report: filmReport }, onFix ? { onFix } : {})
  const mended: CreativeInput = {
    ...adWith(fixed),
    flags: { aiGenerated: true },
    media: adWith(fixed).media?.map((medium) => (medium.id === 'm2' ? { ...medium, name: fixed.name } : medium)),
  }
  const done = {
    mediaId: 'm2',
    labelOf: ({ ruleId, repairs }: Finding) =>
      ruleId === 'bars' || ruleId === 'no-sound' ? repairs?.[0]?.label : undefined,
  }
  const lines = (controller: ReturnType<typeof controllerWith>): (string | undefined)[] =>
    controller.state.value.rows.map((row) => row.done?.label?.id)

  it('is told once as a fix, marks what it answers as fixed, and all of it is undone at once', () => {
    const heard: unknown[] = []
    const controller = controllerWith((after, fixId) => void heard.push([after, fixId]))
    controller.mend(mended, done)
    expect(heard).toEqual([[mended, 'repair']])
    expect(lines(controller)).toEqual(['repair.add-sound', 'repair.crop', undefined, undefined, undefined, undefined])
    expect(controller.state.value).toMatchObject({ creative: mended, stop: 1, news: { act: 'fixed', left: 4 } })
    expect(controller.undo(2)).toBe(true)
    expect(controller.state.value.creative).toMatchObject({ ...ad, flags: {} })
    expect(controller.state.value.creative?.flags?.aiGenerated).toBeUndefined()
    expect(controller.state.value.creative?.media?.[1]?.source).toBe(film)
    expect(lines(controller).filter(Boolean)).toEqual([])
  })
  it('stays fixed over the next report, keeps what was edited since when undone, and cannot be undone over another file', () => {
    const controller = controllerWith()
    controller.mend(mended, done)
    controller.set({
      report: reportOf(filmFindings.filter(({ ruleId }) => ruleId !== 'bars' && ruleId !== 'no-sound')),
    })
    expect(lines(controller)).toEqual(['repair.add-sound', 'repair.crop', undefined, undefined, undefined, undefined])
    controller.set({ creative: { ...mended, text: { body: 'Tea.' } } })
    const another = { ...mended, media: adWith(new File(['another one'], 'x.mp4')).media }
    controller.set({ creative: another })
    expect(controller.undo(1)).toBe(false)
    expect(controller.state.value).toMatchObject({ creative: another, news: { act: 'stale' } })
    controller.set({ creative: { ...mended, text: { body: 'Tea.' } } })
    expect(controller.undo(1)).toBe(true)
    expect(controller.state.value.creative).toMatchObject({ text: { body: 'Tea.' }, media: [{}, { source: film }] })
  })
  it('for a file that is gone changes nothing', () => {
    const controller = controllerWith()
    controller.set({ creative: { ...ad, media: [] } })
    controller.mend(mended, done)
    expect(controller.state.value).toMatchObject({ creative: { media: [] }, news: { act: 'stale' } })
  })
  it('that answers nothing is taken over all the same', () => {
    const controller = controllerWith()
    controller.mend(mended, { mediaId: 'm2', labelOf: () => undefined })
    expect([lines(controller).filter(Boolean), controller.state.value.creative]).toEqual([[], mended])
  })
})
