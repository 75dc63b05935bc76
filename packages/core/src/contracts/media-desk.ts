import type { CreativeInput } from './creative.ts'
import type { Repair } from './finding.ts'
import type { Report } from './report.ts'

/** What can be done with files besides looking at them. `createMediaDesk` of `@preclear/media` makes one. */
export interface MediaDesk {
  /** Changes that would mend what a report found: one new file for each file. */
  plan(report: Report, creative: CreativeInput): readonly RepairPlan[]
  repair(job: RepairJob): Promise<Repaired>
  /** Large parts that are needed to look closer and are not loaded. */
  downloads(): readonly MediaDownload[]
  /** Loads one. The next check uses it. */
  load(id: MediaDownload['id']): Promise<void>
}
export interface RepairPlan {
  readonly mediaId: string
  readonly repairs: readonly Repair[]
  /** Fingerprints of the findings it answers. */
  readonly findings: readonly string[]
}
export interface RepairJob {
  readonly plan: RepairPlan
  readonly report: Report
  readonly creative: CreativeInput
  readonly choices: RepairChoices
  readonly signal?: AbortSignal
  /** Share that is done, 0 to 1. */
  onProgress?(share: number): void
}
export interface RepairChoices {
  /** A new shape by cutting (default) or by a border. */
  readonly how?: 'crop' | 'pad'
  /** Point to keep in view when cutting, ratios of the picture; default the middle. */
  readonly focus?: { readonly x: number; readonly y: number }
  /** Sound to add; absent: a silent track. */
  readonly sound?: Blob
}
export interface Repaired {
  /** The ad with the new file. */
  readonly creative: CreativeInput
  readonly file: File
  /** The check of that ad. */
  readonly report: Report
  /** Fingerprints of findings that the new file still has. */
  readonly remaining: readonly string[]
  /** Everything it answers is gone, and nothing new came up. */
  readonly verified: boolean
}
export interface MediaDownload {
  readonly id: 'text' | 'nudity' | 'provenance'
  readonly bytes: number
}
