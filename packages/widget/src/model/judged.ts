import type { CreativeInput, Medium, Report } from '@preclear/core'
import { isSameFile } from './medium.ts'

const judged = new WeakMap<Report, ReadonlyMap<string, Medium['source']>>()

/** True while a file of the ad is the one that a report is about: its places mean nothing on another one. */
export function isJudged(report: Report, creative: CreativeInput | undefined, mediaId: string): boolean {
  const sources = judged.get(report) ?? new Map(creative?.media?.map(({ id, source }) => [id, source]))
  judged.set(report, sources)
  return isSameFile(sources.get(mediaId), creative?.media?.find(({ id }) => id === mediaId)?.source)
}
