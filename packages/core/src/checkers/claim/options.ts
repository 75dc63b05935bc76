/** Args of the sentence: `quote` (the words), `field`, `topic`. */
export interface ClaimVariant {
  readonly options: {
    /** Topics (`income`) or single patterns (`income.period`). */
    readonly claims: readonly string[]
    readonly strength: 'strong' | 'weak' | 'any'
    /** Surfaces to look at; default every text field of the ad. `landingPage` only if named. */
    readonly fields?: readonly string[]
  }
  readonly reason: 'claimed'
}
