import type {
  CreativeInput,
  Finding,
  MediaDesk,
  MediaDownload,
  Medium,
  Repaired,
  RepairJob,
  RepairPlan,
  Report,
} from '@preclear/core'
import { creative, rejected, reportOf } from './fixtures.ts'

/** 2 seconds, 270 by 480 pixels, with a black bar above and below. */
const FILM = new URL('../../../media/fixtures/looks/letterbox.mp4', import.meta.url)

export async function filmFile(name = 'mug.mp4'): Promise<File> {
  return new File([await (await fetch(FILM)).blob()], name, { type: 'video/mp4' })
}

const [template] = rejected.findings
function about(mediaId: string, ruleId: string, part: Partial<Finding>): Finding {
  if (!template) throw new Error('the fixture has no finding')
  const { markets: _, ruleQuality: __, ...rest } = template
  const path = `/media/${mediaId === 'm1' ? 0 : 1}`
  return {
    ...rest,
    id: ruleId,
    fingerprint: ruleId,
    ruleId,
    where: { mediaId, path },
    evidence: [],
    fixes: [],
    ...part,
  }
}

const crop = (): NonNullable<Finding['repairs']>[number] => ({
  label: { id: 'repair.crop', args: {} },
  mediaId: 'm2',
  step: { op: 'crop', x: 0, y: 0.25, w: 1, h: 0.5 },
})
const sound = (): NonNullable<Finding['repairs']>[number] => ({
  label: { id: 'repair.add-sound', args: {} },
  mediaId: 'm2',
  step: { op: 'add-sound' },
})
const shape = (): NonNullable<Finding['repairs']>[number] => ({
  label: { id: 'repair.reframe', args: { ratio: '9:16' } },
  mediaId: 'm2',
  step: { op: 'reframe', ratio: '9:16' },
})

/** About a picture `m1` and a film `m2`: of the whole film, all the time, at a moment, over a stretch. */
export const filmFindings: readonly Finding[] = [
  about('m2', 'no-sound', {
    evidence: [{ kind: 'field', path: '/media/1', value: 'video.hasAudio: false' }],
    measured: { value: 'false' },
    repairs: [sound()],
  }),
  about('m2', 'bars', {
    effect: 'limit',
    evidence: [
      { kind: 'box', mediaId: 'm2', x: 0, y: 0, w: 1, h: 0.25 },
      { kind: 'box', mediaId: 'm2', x: 0, y: 0.75, w: 1, h: 0.25 },
    ],
    measured: { value: 50, unit: '%' },
    repairs: [crop()],
  }),
  about('m2', 'code', {
    effect: 'limit',
    evidence: [{ kind: 'box', mediaId: 'm2', x: 0.4, y: 0.4, w: 0.2, h: 0.12, tMs: 1500 }],
    measured: { value: 1 },
  }),
  about('m2', 'code-elsewhere', {
    effect: 'advise',
    evidence: [{ kind: 'box', mediaId: 'm2', x: 0.4, y: 0.4, w: 0.2, h: 0.12, tMs: 1500 }],
    measured: { value: 'example.com' },
  }),
  about('m2', 'flashing', {
    effect: 'review',
    evidence: [{ kind: 'time', mediaId: 'm2', startMs: 400, endMs: 1200 }],
  }),
  about('m1', 'picture-type', {
    evidence: [{ kind: 'box', mediaId: 'm1', x: 0, y: 0, w: 1, h: 1 }],
    measured: { value: 'webp' },
  }),
]
const missing = (feature: string): Report['notRun'][number] => ({
  ruleId: `needs-${feature}`,
  reason: 'not-loaded',
  args: { feature },
})
export const filmReport: Report = reportOf(filmFindings, { notRun: [missing('text'), missing('nudity')] })

/** An ad with a picture and a film. */
export function adWith(film: Medium['source'], picture?: Medium['source']): CreativeInput {
  return {
    ...creative,
    media: [
      { id: 'm1', kind: 'image', name: 'cover.png', ...(picture ? { source: picture } : {}) },
      { id: 'm2', kind: 'video', name: 'mug.mp4', ...(film ? { source: film } : {}) },
    ],
  }
}

export const PLAN: RepairPlan = {
  mediaId: 'm2',
  repairs: [sound(), crop(), shape()],
  findings: ['no-sound', 'bars'],
}
const DOWNLOADS: readonly MediaDownload[] = [
  { id: 'text', bytes: 3_500_000 },
  { id: 'nudity', bytes: 22_000_000 },
]

/** What a desk makes of a job: the ad with another file, in which these rules still object. */
export function repairedBy({ creative: ad, plan }: RepairJob, left: readonly string[] = []): Repaired {
  const file = new File(['new'], 'mug-fixed.mp4', { type: 'video/mp4' })
  const media = ad.media?.map((medium) =>
    medium.id === plan.mediaId ? { ...medium, name: file.name, source: file } : medium,
  )
  const isGone = ({ ruleId }: Finding): boolean => plan.findings.includes(ruleId) && !left.includes(ruleId)
  const { notRun } = filmReport
  const report = reportOf(
    filmFindings.filter((finding) => !isGone(finding)),
    { notRun },
  )
  return { creative: { ...ad, media }, file, report, remaining: left, verified: left.length === 0 }
}

/** A desk that mends the film at once. */
export function deskOf(part: Partial<MediaDesk> = {}): MediaDesk {
  return {
    plan: (report) => (report.findings.some(({ repairs }) => repairs) ? [PLAN] : []),
    repair: async (job) => repairedBy(job),
    downloads: () => DOWNLOADS,
    load: async () => undefined,
    ...part,
  }
}
