import type { ClaimEvidence } from '../../contracts/index.ts'

interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** What the words must say besides the topic; a claim that does not say it is left alone. */
export interface ClaimCondition {
  /** Money in its own currency, percent, kg, or a factor. */
  readonly amount?: Bounds & { readonly kind: NonNullable<ClaimEvidence['amount']>['kind'] }
  /** A duration in days. */
  readonly days?: Bounds
  /** Years of age. */
  readonly age?: Bounds
}

/** Args of the sentence: `quote` (the words), `field`, `topic`, and `amount`, `days` and `age` where the words say them. */
export interface ClaimVariant {
  readonly options: {
    /** Topics (`income`) or single patterns (`income.period`). */
    readonly claims: readonly string[]
    readonly strength: 'strong' | 'weak' | 'any'
    /** Surfaces to look at; default every text field of the ad. `landingPage` only if named. */
    readonly fields?: readonly string[]
    readonly when?: ClaimCondition
  }
  readonly reason: 'claimed'
}
