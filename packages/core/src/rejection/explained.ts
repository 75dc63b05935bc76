import type { Issue } from '../contracts/errors.ts'
import type { Finding } from '../contracts/finding.ts'
import type { Objection, ObjectionPlace } from './objection.ts'

export const REJECTION_SCHEMA = 'preclear.rejection/1' as const

/** A place in the creative that the objection is probably about. */
export interface LikelyPlace {
  /**
   * `quoted`: the words the platform quotes stand there. `finding`: a rule is broken there. `named`: the platform names the field or
   * file. `whole`: nobody can tell; it is about the ad as a whole.
   */
  readonly how: 'quoted' | 'finding' | 'named' | 'whole'
  /** JSON pointer into the creative; empty for the whole. */
  readonly path: string
  readonly surface?: string
  readonly mediaId?: string
  /** UTF-16 units of the text of that surface. */
  readonly start?: number
  readonly end?: number
  readonly quote?: string
  readonly box?: ObjectionPlace['box']
  readonly time?: ObjectionPlace['time']
}

/** `fires`: broken, see `finding`. `clear`: we looked and found nothing. `not-run`: see `reason`. `inapplicable`: not for this ad. `other-pack`: no pack has it. */
export type RuleState = 'fires' | 'clear' | 'not-run' | 'inapplicable' | 'other-pack'

export interface RejectionMatch {
  readonly ruleId: string
  /** 0 to 1, two decimals: how likely the platform means this rule. */
  readonly confidence: number
  /** `code`: the platform's code says so. `phrase`: its words do. `found`: it quotes what this rule objects to. */
  readonly how: 'code' | 'phrase' | 'found'
  readonly state: RuleState
  /** Why the rule did not run, as in `notRun`. */
  readonly reason?: string
  /** The words of the reason that name it. */
  readonly because?: string
  readonly finding?: Finding
  /** Only where the rule fires, or will once it is in force. */
  readonly where?: LikelyPlace
  /** JSON pointers of what to look at, where it does not fire. */
  readonly look?: readonly string[]
}

export interface ExplainedObjection {
  readonly objection: Objection
  /** The likeliest first. */
  readonly matches: readonly RejectionMatch[]
  /** Never empty: `whole` at least. */
  readonly places: readonly LikelyPlace[]
  /** No rule of ours answers for this reason. */
  readonly unknown: boolean
  /** What an unknown reason is about, where it is not about the ad: topics of the book such as `billing`. */
  readonly elsewhere?: readonly string[]
}

/** Plain JSON; the same inputs give the same bytes. Ids only: prose comes from `explain` and `about` of a `Precheck`. */
export interface RejectionExplained {
  readonly schema: typeof REJECTION_SCHEMA
  readonly objections: readonly ExplainedObjection[]
  /** What of the rejection could not be read. */
  readonly issues: readonly Issue[]
}
