import type { Effect } from '../contracts/finding.ts'
import type { Outcome } from '../contracts/report.ts'

const OUTCOMES: Readonly<Record<Effect, Outcome>> = {
  reject: 'likely_rejected',
  limit: 'likely_limited',
  review: 'needs_human',
  advise: 'no_issue_found',
}

/** The worst effect wins. Advice alone is no issue. */
export function verdictOf(findings: readonly { readonly effect: Effect }[]): Outcome {
  for (const effect of ['reject', 'limit', 'review'] as const)
    if (findings.some((finding) => finding.effect === effect)) return OUTCOMES[effect]
  return 'no_issue_found'
}
