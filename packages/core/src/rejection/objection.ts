import type { Issue } from '../contracts/errors.ts'

/** Where a platform says the trouble is, as far as it says so. */
export interface ObjectionPlace {
  /** JSON pointer into our creative, e.g. `/text/headline`, `/media`, `/landingPage/url`. */
  readonly path?: string
  /** The platform's own name of the field, e.g. `responsive_search_ad.headlines[2].text`. */
  readonly field?: string
  /** The platform's id of the picture, video or sound. */
  readonly mediaId?: string
  readonly kind?: 'image' | 'video' | 'audio'
  /** In a video. */
  readonly time?: { readonly startMs: number; readonly endMs: number }
  /** In a picture, in the unit the platform counts in. */
  readonly box?: {
    readonly x: number
    readonly y: number
    readonly w: number
    readonly h: number
    readonly unit: 'px' | 'ratio'
  }
  /** Words of the creative that the platform quotes. */
  readonly words?: readonly string[]
}

/** One reason for which a platform refused or limited an ad, whatever the platform. */
export interface Objection {
  /** `tiktok`, `google`, `meta`, `amazon`, or `text` where nobody knows. */
  readonly platform: string
  /** The reason in the platform's words. */
  readonly text?: string
  /** Words around a list of reasons: told only where they name something themselves. */
  readonly isAround?: boolean
  /** The platform's code for it. An open set: platforms add codes at any time. */
  readonly topic?: string
  /** Further codes of the same objection, e.g. of a missing certificate. */
  readonly also?: readonly string[]
  readonly suggestion?: string
  /** `advise` where the platform only remarks on it. Absent: it does not say. */
  readonly effect?: 'reject' | 'limit' | 'advise'
  readonly where?: ObjectionPlace
  /** As the platform writes them: where the ad does not run. */
  readonly markets?: readonly string[]
  readonly ages?: readonly string[]
  readonly placements?: readonly string[]
}

export type RejectionReading =
  | {
      readonly ok: true
      readonly objections: readonly Objection[]
      /** What was left out: entries of another shape, and whatever is over the limits. */
      readonly skipped: readonly Issue[]
    }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** UTF-16 units of one reason that are read; longer ones are cut. */
export const MAX_TEXT = 10_000
/** Objections of one rejection. */
export const MAX_OBJECTIONS = 50
