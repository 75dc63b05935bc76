import type { Creative, Finding, Repair, RepairStep, Report } from '@preclear/core'
import { describe, expect, it } from 'vitest'
import { jobOf } from './job.ts'
import { planRepairs } from './plan.ts'

const repair = (step: RepairStep, mediaId = 'v'): Repair => ({
  label: { id: `repair.${step.op}`, args: {} },
  mediaId,
  step,
})
const found = (fingerprint: string, ...repairs: Repair[]): Finding => ({ fingerprint, repairs }) as unknown as Finding
const report = (...findings: Finding[]): Report => ({ findings }) as unknown as Report
const ad = (source: unknown = new Blob(['x'])): Creative =>
  ({
    media: [
      { id: 'v', kind: 'video', source },
      { id: 'p', kind: 'image', source: new Uint8Array(1) },
    ],
  }) as unknown as Creative

const trim = (startMs: number, endMs: number): RepairStep => ({ op: 'trim', startMs, endMs })

describe('a plan', () => {
  it('is one for each file, with all it answers', () => {
    const crop = { op: 'crop', x: 0, y: 0.2, w: 1, h: 0.6 } as const
    const plans = planRepairs(
      report(
        found('a', repair({ op: 'add-sound' })),
        found('b', repair(crop)),
        found('c', repair({ op: 'strip' }, 'p')),
        found('d', repair(crop)),
        found('e'),
      ),
      ad(),
    )
    expect(
      plans.map(({ mediaId, repairs, findings }) => [mediaId, repairs.map(({ step }) => step.op), findings]),
    ).toEqual([
      ['v', ['add-sound', 'crop'], ['a', 'b', 'd']],
      ['p', ['strip'], ['c']],
    ])
  })

  it('takes the first alternative that leaves something of what worse findings ask for', () => {
    const [plan] = planRepairs(
      report(
        found('a', repair(trim(0, 9000)), repair(trim(10_000, 15_000))),
        found('b', repair(trim(9500, 20_000)), repair(trim(2000, 8000))),
      ),
      ad(),
    )
    expect(plan?.repairs.map(({ step }) => step)).toEqual([trim(0, 9000), trim(2000, 8000)])
    expect(plan?.findings).toEqual(['a', 'b'])
  })

  it('leaves a finding whose repair disagrees for the next round', () => {
    const [plan] = planRepairs(
      report(
        found('a', repair({ op: 'reframe', ratio: '9:16' })),
        found('b', repair({ op: 'reframe', ratio: '1:1' })),
        found('c', repair(trim(0, 5000))),
        found('d', repair(trim(6000, 9000))),
        found('e', repair({ op: 'reframe', ratio: '9:16' })),
      ),
      ad(),
    )
    expect(plan?.repairs.map(({ step }) => step)).toEqual([{ op: 'reframe', ratio: '9:16' }, trim(0, 5000)])
    expect(plan?.findings).toEqual(['a', 'c', 'e'])
  })

  it('is not made for a file that is not at hand', () => {
    expect(planRepairs(report(found('a', repair({ op: 'add-sound' }))), ad('https://example.com/film.mp4'))).toEqual([])
    expect(planRepairs(report(found('a', repair({ op: 'add-sound' }))), {} as Creative)).toEqual([])
  })
})

describe('a job', () => {
  it('keeps where crops and stretches overlap, whatever the order', () => {
    const steps: RepairStep[] = [
      trim(1000, 9000),
      { op: 'crop', x: 0, y: 0.1, w: 1, h: 0.8 },
      trim(0, 7000),
      { op: 'crop', x: 0.2, y: 0, w: 0.6, h: 1 },
      { op: 'reframe', ratio: '9:16' },
    ]
    for (const each of [steps, steps.toReversed()])
      expect(jobOf(each)).toEqual({
        strip: false,
        addSound: false,
        trim: { startMs: 1000, endMs: 7000 },
        crop: { x: 0.2, y: 0.1, w: expect.closeTo(0.6), h: expect.closeTo(0.8) },
        shape: '9:16',
      })
  })

  it.each<[string, RepairStep[]]>([
    ['stretches apart', [trim(0, 1000), trim(2000, 3000)]],
    ['a stretch that ends before it begins', [trim(5, 5)]],
    [
      'crops apart',
      [
        { op: 'crop', x: 0, y: 0, w: 0.4, h: 1 },
        { op: 'crop', x: 0.5, y: 0, w: 0.4, h: 1 },
      ],
    ],
    ['a crop outside', [{ op: 'crop', x: 1, y: 0, w: 0.5, h: 1 }]],
    ['a crop of nothing', [{ op: 'crop', x: Number.NaN, y: 0, w: 1, h: 1 }]],
  ])('refuses %s', (_, steps) => {
    expect(() => jobOf(steps)).toThrow(expect.objectContaining({ name: 'RepairRefused', code: 'nothing-left' }))
  })
})
