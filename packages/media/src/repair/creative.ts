import type { Creative, CreativeInput, Finding, Precheck, Report } from '@preclear/core'
import { type RepairChoices, repairMedium } from './medium.ts'
import type { PlannedRepair } from './plan.ts'
import { RepairRefused } from './refused.ts'
import { LEAST_KBPS } from './wish.ts'

export interface CreativeRepair {
  /** The check with which the ad was checked, senses and all. */
  readonly precheck: Pick<Precheck, 'check'>
  readonly creative: Creative | CreativeInput
  readonly report: Report
  readonly plan: PlannedRepair
  readonly choices?: RepairChoices
  readonly signal?: AbortSignal
  /** Share that is done, 0 to 1, the second check included. */
  readonly onProgress?: (share: number) => void
}

export interface Repaired {
  /** The ad with the new file in its place. */
  readonly creative: CreativeInput
  readonly file: File
  /** The check of that ad. */
  readonly report: Report
  /** Fingerprints of the answered findings that are gone. */
  readonly mended: readonly string[]
  /** Fingerprints of the answered findings that are still there. */
  readonly remaining: readonly string[]
  /** All are gone, nothing new stands against the ad, and nothing that was checked before was left out this time. */
  readonly verified: boolean
  /** kbit/s of the new film where they are fewer than asked for, though the encoder was given all it takes. */
  readonly belowKbps?: number
}

/** Share of the time that making the file takes. */
const MAKING = 0.75
/** kbit/s, file size by duration: what TikTok asks of reserved ads and TopView. */
const RESERVED_KBPS = 2500

/** Makes the file of a plan, puts it into the ad under the same id, and checks the whole ad again. Throws `RepairRefused`. */
export async function repairCreative(repair: CreativeRepair): Promise<Repaired> {
  const { creative, plan, choices = {}, signal, onProgress } = repair
  const medium = creative.media?.find(({ id }) => id === plan.mediaId)
  const source = medium?.source
  if (!medium || source === undefined || typeof source === 'string') throw new RepairRefused('cannot-decode')
  const bytes = source instanceof Blob ? source : new Blob([new Uint8Array(source)])
  let belowKbps: number | undefined
  const file = await repairMedium(
    bytes,
    medium.kind,
    plan.repairs.map(({ step }) => step),
    { ...(medium.name ? { name: medium.name } : {}), leastKbps: leastKbpsOf(creative), ...choices },
    {
      ...(signal ? { signal } : {}),
      onProgress: (share) => onProgress?.(share * MAKING),
      onBelow: (kbps) => {
        belowKbps = kbps
      },
    },
  )
  const next = withFile(creative, plan.mediaId, file, isMadeByAi(repair.report, plan.mediaId))
  const report = await repair.precheck.check(next, {
    ...(signal ? { signal } : {}),
    onProgress: ({ done, total }) => onProgress?.(MAKING + (1 - MAKING) * (total > 0 ? done / total : 1)),
  })
  onProgress?.(1)
  return { creative: next, file, report, ...compare(repair.report, report, plan), ...(belowKbps ? { belowKbps } : {}) }
}

function leastKbpsOf({ buyingType, placement }: Creative | CreativeInput): number {
  return buyingType === 'reservation' || placement === 'topview' ? RESERVED_KBPS : LEAST_KBPS
}

/** A file made anew has lost what said that AI made it: the ad says it from then on. */
function isMadeByAi({ findings }: Report, mediaId: string): boolean {
  return findings.some(
    ({ where, evidence }) =>
      where.mediaId === mediaId && evidence.some((each) => each.kind === 'field' && each.value === 'media.ai: true'),
  )
}

function withFile(creative: Creative | CreativeInput, mediaId: string, file: File, isMadeByAi: boolean): CreativeInput {
  const media = (creative.media ?? []).map((medium) =>
    medium.id === mediaId ? { ...medium, name: file.name, source: file } : medium,
  )
  return { ...creative, media, ...(isMadeByAi ? { flags: { ...creative.flags, aiGenerated: true } } : {}) }
}

function compare(
  before: Report,
  after: Report,
  { findings }: PlannedRepair,
): Pick<Repaired, 'mended' | 'remaining' | 'verified'> {
  const answered = before.findings.filter(({ fingerprint }) => findings.includes(fingerprint))
  const [was, is] = [countOf(before.findings), countOf(after.findings)]
  const asked = countOf(answered)
  const unknown = new Set(after.notRun.map(({ ruleId }) => ruleId))
  // Fingerprints change with the place of what was found, so findings of one rule at one place are counted.
  const isGone = (finding: Finding): boolean => {
    const place = placeOf(finding)
    return !unknown.has(finding.ruleId) && (is.get(place) ?? 0) <= (was.get(place) ?? 0) - (asked.get(place) ?? 0)
  }
  const mended = answered.filter(isGone).map(({ fingerprint }) => fingerprint)
  const remaining = answered.filter((finding) => !isGone(finding)).map(({ fingerprint }) => fingerprint)
  const isNew = [...countOf(after.findings.filter(isObjection))].some(([place, n]) => n > (was.get(place) ?? 0))
  const known = new Set(before.notRun.map(({ ruleId }) => ruleId))
  const isLeftOut = [...unknown].some((ruleId) => !known.has(ruleId))
  return { mended, remaining, verified: answered.length > 0 && remaining.length === 0 && !isNew && !isLeftOut }
}

function isObjection({ effect }: Finding): boolean {
  return effect !== 'advise'
}

function placeOf({ ruleId, where }: Finding): string {
  return `${ruleId} ${where.path}`
}

function countOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(placeOf(finding), (counts.get(placeOf(finding)) ?? 0) + 1)
  return counts
}
