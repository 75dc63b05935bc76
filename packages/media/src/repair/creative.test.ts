import type { CreativeInput, Effect, Finding, Precheck, RepairStep, Report } from '@preclear/core'
import { describe, expect, it } from 'vitest'
import { repairCreative } from './creative.ts'

/** A GIF of one pixel, and a ZIP behind it. */
const GIF = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw=='), (c) => c.charCodeAt(0))
const WITH_ZIP = new Uint8Array([...GIF, 0x50, 0x4b, 3, 4, ...new Uint8Array(60).fill(7)])

interface Was {
  readonly rule: string
  readonly effect?: Effect
  readonly path?: string
}
const finding = ({ rule, effect = 'reject', path = '/media/0' }: Was, i: number): Finding =>
  ({ ruleId: rule, effect, fingerprint: `${rule}-${path}-${i}`, where: { path } }) as unknown as Finding
const report = (findings: readonly Was[], notRun: readonly string[] = []): Report =>
  ({
    findings: findings.map(finding),
    notRun: notRun.map((ruleId) => ({ ruleId, reason: 'sense-failed' })),
  }) as unknown as Report

const STEP: RepairStep = { op: 'strip' }
const ad: CreativeInput = {
  text: { body: 'hi' },
  media: [{ id: 'p', kind: 'image', role: 'main', name: 'pic.gif', source: WITH_ZIP }],
}

async function repair(before: Report, after: Report, findings = before.findings.map(({ fingerprint }) => fingerprint)) {
  const checked: CreativeInput[] = []
  const shares: number[] = []
  const precheck: Pick<Precheck, 'check'> = {
    async check(creative, options) {
      checked.push(creative as CreativeInput)
      options?.onProgress?.({ step: 'text', report: after, done: 1, total: 2 })
      return after
    },
  }
  const plan = {
    mediaId: 'p',
    repairs: [{ label: { id: 'repair.strip', args: {} }, mediaId: 'p', step: STEP }],
    findings,
  }
  const made = await repairCreative({
    precheck,
    creative: ad,
    report: before,
    plan,
    onProgress: (share) => shares.push(share),
  })
  return { made, checked, shares }
}

describe('a repaired ad', () => {
  it('has the new file in the place of the old one, and was checked with it', async () => {
    const { made, checked, shares } = await repair(report([{ rule: 'hidden' }]), report([]))
    const [medium] = made.creative.media ?? []
    expect(medium).toMatchObject({ id: 'p', kind: 'image', role: 'main', name: 'pic-fixed.gif' })
    expect(medium?.source).toBe(made.file)
    expect(new Uint8Array(await made.file.arrayBuffer())).toEqual(GIF)
    expect(checked).toEqual([made.creative])
    expect(made.creative.text).toEqual({ body: 'hi' })
    expect(made).toMatchObject({ verified: true, mended: ['hidden-/media/0-0'], remaining: [] })
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })

  it.each<[string, Report, Report, string[], string[]]>([
    ['what it answers is still there', report([{ rule: 'a' }]), report([{ rule: 'a' }]), [], ['a-/media/0-0']],
    [
      'one of two is still there',
      report([{ rule: 'a' }, { rule: 'b' }]),
      report([{ rule: 'b' }]),
      ['a-/media/0-0'],
      ['b-/media/0-1'],
    ],
    [
      'something new stands against it',
      report([{ rule: 'a' }]),
      report([{ rule: 'c', effect: 'review' }]),
      ['a-/media/0-0'],
      [],
    ],
    ['its rule could not be checked again', report([{ rule: 'a' }]), report([], ['a']), [], ['a-/media/0-0']],
    ['another rule could not be checked any more', report([{ rule: 'a' }]), report([], ['d']), ['a-/media/0-0'], []],
  ])('is not verified where %s', async (_, before, after, mended, remaining) => {
    expect((await repair(before, after)).made).toMatchObject({ verified: false, mended, remaining })
  })

  it('is verified where only a tip is new, and where the same rule speaks of another file', async () => {
    const before = report([{ rule: 'a' }, { rule: 'a', path: '/media/1' }], ['e'])
    const after = report(
      [
        { rule: 'a', path: '/media/1' },
        { rule: 'tip', effect: 'advise' },
      ],
      ['e'],
    )
    expect((await repair(before, after, ['a-/media/0-0'])).made).toMatchObject({
      verified: true,
      mended: ['a-/media/0-0'],
    })
  })

  it('is refused where the file is not at hand', async () => {
    const plan = { mediaId: 'q', repairs: [], findings: [] }
    const precheck = { check: async () => report([]) }
    await expect(repairCreative({ precheck, creative: ad, report: report([]), plan })).rejects.toMatchObject({
      code: 'cannot-decode',
    })
  })
})
