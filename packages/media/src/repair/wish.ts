import type { Framing } from './frame.ts'
import type { Job } from './job.ts'

/** What a person chooses about a new file; everything has a default. */
export interface Wishes extends Framing {
  /** Sound to add: looped or cut to the film's length, faded at its end. Absent: a silent track. */
  readonly sound?: Blob
  /** Fewest kbit/s of a film, file size by duration, that are accepted. Default 516, which TikTok asks of auction ads. */
  readonly leastKbps?: number
}

export const LEAST_KBPS = 516

/** Seconds in a film's own time. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly isTrimmed: boolean
}

export interface Wish {
  readonly file: Blob
  readonly job: Job
  readonly wishes: Wishes
  readonly span: Span
}
