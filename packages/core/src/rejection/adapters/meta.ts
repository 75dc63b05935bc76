import type { Objection } from '../objection.ts'
import { compact, isShape, type RejectionAdapter } from './adapter.ts'

/**
 * `ad_review_feedback` of an ad in Meta's Marketing API: reason → its description, for all placements or for one platform.
 * Keys are codes such as `BEFORE_AND_AFTER`, or the name of the policy in the language of the account.
 */
export interface MetaReviewFeedback {
  readonly global?: Readonly<Record<string, string>>
  readonly placement_specific?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export const meta: RejectionAdapter = {
  platform: 'meta',
  read(value, path) {
    const feedback = isShape(value.ad_review_feedback) ? value.ad_review_feedback : value
    const at = feedback === value ? path : `${path}/ad_review_feedback`
    const global = textsOf(feedback.global)
    const specific = isShape(feedback.placement_specific) ? Object.entries(feedback.placement_specific) : []
    const byPlacement = specific.map(([placement, reasons]) => [placement, textsOf(reasons)] as const)
    if (!global && !byPlacement.some(([, reasons]) => reasons)) return undefined
    const issues = byPlacement.flatMap(([placement, reasons]) =>
      reasons
        ? []
        : [
            {
              code: 'wrong_type',
              path: `${at}/placement_specific/${placement}`,
              expected: 'reasons and their descriptions',
            },
          ],
    )
    return {
      objections: [
        ...(global ?? []).map((reason) => objectionOf(reason)),
        ...byPlacement.flatMap(([placement, reasons]) =>
          (reasons ?? []).map((reason) => objectionOf(reason, placement)),
        ),
      ],
      issues,
    }
  },
}

function objectionOf([topic, text]: readonly [string, string], placement?: string): Objection {
  return compact({ platform: 'meta', topic, text, placements: placement ? [placement] : undefined }) as Objection
}

/** Reasons with their descriptions; `undefined` for anything else. */
function textsOf(value: unknown): readonly (readonly [string, string])[] | undefined {
  if (!isShape(value)) return undefined
  const entries = Object.entries(value)
  return entries.every((pair): pair is [string, string] => typeof pair[1] === 'string') ? entries : undefined
}
