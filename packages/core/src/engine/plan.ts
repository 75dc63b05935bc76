import type { Creative } from '../contracts/creative.ts'
import { formatOf } from '../contracts/format.ts'
import type { CompiledRule, RuleApplies } from '../contracts/rule.ts'

export type Standing = 'in-force' | 'upcoming' | 'shadow' | 'over'

export interface Planned {
  readonly rule: CompiledRule
  readonly standing: Standing
  /** The targeted markets in which the rule holds; undefined where it holds in all of them. */
  readonly markets?: readonly string[]
}

export type PlanEntry =
  | ({ readonly kind: 'run' } & Planned)
  | { readonly kind: 'inapplicable'; readonly rule: CompiledRule }
  | { readonly kind: 'notRun'; readonly rule: CompiledRule; readonly reason: string }

/** Which rules apply to this creative on this day. `at` is `YYYY-MM-DD`. */
export function planRules(
  rules: readonly CompiledRule[],
  creative: Creative,
  platform: string,
  at: string,
): PlanEntry[] {
  return rules.flatMap((rule): PlanEntry[] => {
    const standing = standingOf(rule, at)
    if (standing === 'over') return []
    const { applies } = rule
    if (!applies) return [{ kind: 'run', rule, standing }]
    if (!appliesTo(applies, creative, platform)) return [{ kind: 'inapplicable', rule }]
    if (!applies.jurisdictions && !applies.exceptJurisdictions) return [{ kind: 'run', rule, standing }]
    const { countries } = creative.targeting
    if (countries.length === 0)
      return applies.jurisdictions ? [{ kind: 'notRun', rule, reason: 'no-market' }] : [{ kind: 'run', rule, standing }]
    const markets = countries.filter(
      (country) =>
        (applies.jurisdictions?.includes(country) ?? true) && !applies.exceptJurisdictions?.includes(country),
    )
    if (markets.length === 0) return [{ kind: 'inapplicable', rule }]
    return [{ kind: 'run', rule, standing, ...(markets.length < countries.length ? { markets } : {}) }]
  })
}

function standingOf({ status, effectiveFrom, sunset }: CompiledRule, at: string): Standing {
  if (status === 'retired' || (sunset !== undefined && sunset < at)) return 'over'
  if (status === 'draft' || status === 'shadow') return 'shadow'
  if (effectiveFrom !== undefined && effectiveFrom > at) return 'upcoming'
  return 'in-force'
}

function appliesTo(applies: RuleApplies, creative: Creative, platform: string): boolean {
  const { advertiser, flags } = creative
  const known = flags as Readonly<Record<string, boolean | undefined>>
  return (
    includes(applies.platforms, platform) &&
    includes(applies.placements, creative.placement ?? 'feed') &&
    includes(applies.buyingTypes, creative.buyingType ?? 'auction') &&
    includes(applies.objectives, creative.objective) &&
    includes(applies.formats, formatOf(creative)) &&
    includes(applies.industries, advertiser.industry) &&
    !(advertiser.industry !== undefined && applies.exceptIndustries?.includes(advertiser.industry)) &&
    !applies.withoutCertificates?.some((certificate) => advertiser.certificates?.includes(certificate)) &&
    Object.entries(applies.flags ?? {}).every(([flag, wanted]) => (known[flag] ?? false) === wanted)
  )
}

function includes(list: readonly string[] | undefined, value: string | undefined): boolean {
  return list === undefined || (value !== undefined && list.includes(value))
}
