import type { MediaDesk, MediaDownload, Precheck, Repaired, RepairJob, RepairPlan } from '@preclear/core'
import type { MediaSenses } from './options.ts'
import { planRepairs } from './repair/plan.ts'
import { downloadBytes } from './worker/downloads.ts'

export interface MediaDeskOptions {
  readonly media: MediaSenses
  /** The check with these senses: a mended file is checked with it before it is offered. */
  precheck(): Precheck | undefined
}

/** What a widget offers for files: changes that mend them, and large parts that would let us look closer. */
export function createMediaDesk({ media, precheck }: MediaDeskOptions): MediaDesk {
  return {
    plan: (report, creative): readonly RepairPlan[] => planRepairs(report, creative),
    async repair(job: RepairJob): Promise<Repaired> {
      const check = precheck()
      if (!check) throw new Error('createMediaDesk: precheck() gave no check to test the new file with.')
      // The encoders come with the first file that is to be made.
      const { repairCreative } = await import('./repair/creative.ts')
      return repairCreative({ ...job, precheck: check })
    },
    downloads: (): readonly MediaDownload[] =>
      media.pending().map((id) => ({ id, bytes: downloadBytes(id, media.languages()) })),
    load: (id) => media.preload(id),
  }
}
