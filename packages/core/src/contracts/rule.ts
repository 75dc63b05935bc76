import type { Effect, RuleQuality, RuleSource } from './finding.ts'

export type RuleStatus = 'draft' | 'shadow' | 'warn' | 'enforce' | 'retired'

/** Where a rule holds. An absent list means everywhere; every given list must match. */
export interface RuleApplies {
  readonly platforms?: readonly string[]
  readonly placements?: readonly string[]
  readonly buyingTypes?: readonly string[]
  readonly objectives?: readonly string[]
  readonly formats?: readonly string[]
  /** ISO 3166-1 alpha-2 (in packs) or a region id of `@preclear/policies` (in sources). */
  readonly jurisdictions?: readonly string[]
  readonly exceptJurisdictions?: readonly string[]
  readonly industries?: readonly string[]
  readonly exceptIndustries?: readonly string[]
  /** The rule holds only where none of these certificates is held. */
  readonly withoutCertificates?: readonly string[]
  readonly flags?: Readonly<Record<string, boolean>>
}

/** What an advertiser reads. Named placeholders in braces; plurals as `{n, plural, one {# day} other {# days}}`. */
export interface Sentence {
  /** Names the thing seen: "Promises a fixed income". */
  readonly title: string
  /** One fact from the ad, one reason. */
  readonly why: string
  /** What to do: verb and object. */
  readonly fix: string
}

/** The part of a rule that does not depend on its checker. */
export interface RuleBase {
  /** Folder name of the rule, unique over all packs. */
  readonly id: string
  readonly effect: Effect
  readonly status: RuleStatus
  readonly applies?: RuleApplies
  /** ISO date; before it the rule is reported as upcoming. */
  readonly effectiveFrom?: string
  /** ISO date after which the rule no longer holds. */
  readonly sunset?: string
  readonly source: RuleSource
  /** What it is known to get wrong. */
  readonly knownMistakes: readonly string[]
  readonly deprecatedIds?: readonly string[]
}

/** A rule as the engine runs it: data only. */
export interface CompiledRule extends RuleBase {
  /** Theme folder, e.g. `misleading`. */
  readonly theme: string
  readonly checker: string
  readonly options: Readonly<Record<string, unknown>>
  readonly quality?: RuleQuality
}
