import type { Creative, CreativeInput, Finding, Medium, Repair, RepairStep, Report } from '@preclear/core'
import { type Job, jobOf } from './job.ts'
import { isRepairRefused } from './refused.ts'

/** Everything that can be mended in one file, made at once. */
export interface PlannedRepair {
  readonly mediaId: string
  readonly repairs: readonly Repair[]
  /** Fingerprints of the findings it answers, worst first. */
  readonly findings: readonly string[]
}

/**
 * One plan for each file that has something to mend and whose bytes are at hand. Repairs of one finding are alternatives, best
 * first: the first that agrees with what worse findings ask for is taken. Repairs agree where something is left of all crops
 * and of all stretches, and all ask for one shape and one format; a finding of which none agrees is left for the next round.
 */
export function planRepairs(report: Report, creative: Creative | CreativeInput): readonly PlannedRepair[] {
  const media = (creative.media ?? []).filter(hasBytes)
  return media.flatMap(({ id }) => {
    const plan = planOf(report.findings, id)
    return plan.repairs.length > 0 ? [plan] : []
  })
}

function hasBytes({ source }: Medium): boolean {
  return source instanceof Blob || source instanceof Uint8Array
}

function planOf(findings: readonly Finding[], mediaId: string): PlannedRepair {
  const repairs: Repair[] = []
  const answered: string[] = []
  for (const { fingerprint, repairs: offered = [] } of findings) {
    const own = offered.filter((repair) => repair.mediaId === mediaId)
    const taken = own.find((repair) => agrees(repairs, repair))
    if (!taken) continue
    answered.push(fingerprint)
    if (!repairs.some(({ step }) => isSame(step, taken.step))) repairs.push(taken)
  }
  return { mediaId, repairs, findings: answered }
}

function agrees(repairs: readonly Repair[], { step }: Repair): boolean {
  const clash = repairs.some(
    ({ step: other }) =>
      (step.op === 'reframe' && other.op === 'reframe' && step.ratio !== other.ratio) ||
      (step.op === 'convert' && other.op === 'convert' && step.to !== other.to),
  )
  return !clash && together([...repairs.map((repair) => repair.step), step]) !== undefined
}

function together(steps: readonly RepairStep[]): Job | undefined {
  try {
    return jobOf(steps)
  } catch (error) {
    if (isRepairRefused(error)) return undefined
    throw error
  }
}

function isSame(a: RepairStep, b: RepairStep): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())
}
