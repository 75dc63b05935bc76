import type { Effect, RuleQuality } from '@preclear/core'
import { type Proportion, proportion } from './proportion.ts'
import type { Row } from './row.ts'
import type { RuleProfile } from './rules.ts'

/** What one rule got right and wrong on one set of rows. */
export interface ErrorCard {
  readonly ruleId: string
  /** Name of the set of rows. */
  readonly set: string
  /** Rows on which it fired, advice aside. */
  readonly fired: number
  /** Of these, rows that are not fine. */
  readonly right: number
  /** Of these, fine rows. */
  readonly wrong: number
  /** right / fired. */
  readonly precision: Proportion
  /** wrong / fine rows it looked at, in a language it reads. */
  readonly overkill: Proportion
  /** Rows of its topics that neither it nor a rule at least as severe on the same topic found / such rows. */
  readonly leakage: Proportion
}

const SEVERITY: Readonly<Record<Effect, number>> = { advise: 0, review: 1, limit: 2, reject: 3 }

/** Rows of a set share their lists of skipped rules: each list becomes one set, or a large file would take minutes. */
function createLook(): (rule: RuleProfile, row: Row) => boolean {
  const sets = new Map<readonly string[], ReadonlySet<string>>()
  const setOf = (list: readonly string[]): ReadonlySet<string> => {
    const known = sets.get(list) ?? new Set(list)
    sets.set(list, known)
    return known
  }
  return (rule, row) => {
    const primary = row.language.toLowerCase().split('-')[0] ?? row.language
    const reads = rule.languages?.includes(primary) ?? true
    // A rule that fired has looked, whatever its profile says: it can never be wrong on more rows than it saw.
    return (reads && !(row.skipped && setOf(row.skipped).has(rule.id))) || firedOn(rule, row)
  }
}

function firedOn(rule: RuleProfile, row: Row): boolean {
  return row.findings.some(({ ruleId, effect }) => ruleId === rule.id && effect !== 'advise')
}

/** A rule that stops ads answers for violating rows of its topics; one that asks for a person, for rows that need one. */
function shouldFind(rule: RuleProfile, row: Row): boolean {
  const label = rule.effect === 'review' ? 'review' : 'violate'
  return row.label === label && (row.categories?.some((category) => rule.topics.includes(category)) ?? false)
}

/**
 * One card a rule, in the order of the rules. Rules that only advise have none: advice on a fine ad is no mistake.
 *
 * `guaranteed-income` fired on 40 rows labelled `violate` and on 1 of 500 fine English rows, and missed 10 of 50 rows of
 * the category `income`: precision 40/41, overkill 1/500, leakage 10/50, `wrongOneIn` 41.
 */
export function errorCards(rows: readonly Row[], rules: readonly RuleProfile[], set: string): readonly ErrorCard[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const looked = createLook()
  return rules
    .filter((rule) => rule.effect !== 'advise')
    .map((rule) => {
      const fired = rows.filter((row) => firedOn(rule, row))
      const wrong = fired.filter((row) => row.label === 'ok').length
      const fine = rows.filter((row) => row.label === 'ok' && looked(rule, row))
      const asked = rows.filter((row) => shouldFind(rule, row) && looked(rule, row))
      const missed = asked.filter((row) => !isFound(rule, row, byId))
      return {
        ruleId: rule.id,
        set,
        fired: fired.length,
        right: fired.length - wrong,
        wrong,
        precision: proportion(fired.length - wrong, fired.length),
        overkill: proportion(wrong, fine.length),
        leakage: proportion(missed.length, asked.length),
      }
    })
}

/** A milder finding is left out of a report where a worse one of the same topic covers it: that is no miss. */
function isFound(rule: RuleProfile, row: Row, byId: ReadonlyMap<string, RuleProfile>): boolean {
  return row.findings.some(({ ruleId }) => {
    if (ruleId === rule.id) return true
    const other = byId.get(ruleId)
    return (
      other !== undefined &&
      SEVERITY[other.effect] >= SEVERITY[rule.effect] &&
      other.topics.some((topic) => rule.topics.includes(topic))
    )
  })
}

/** How many times a rule fires for one mistake: 50 is "wrong about 1 in 50 times". Undefined where no mistake was seen: that is not never. */
export function wrongOneIn({ fired, wrong }: ErrorCard): number | undefined {
  return wrong > 0 ? Math.round(fired / wrong) : undefined
}

/** The part of a card that travels in a pack: shares with the counts they rest on, from which any interval follows. Undefined where nothing was measured. */
export function qualityOf(card: ErrorCard): RuleQuality | undefined {
  const { set, fired, overkill, leakage } = card
  if (overkill.value === null && leakage.value === null) return undefined
  return {
    n: overkill.n,
    set,
    fired,
    ...(overkill.value === null ? {} : { overkill: short(overkill.value) }),
    ...(leakage.value === null ? {} : { leakage: short(leakage.value), asked: leakage.n }),
  }
}

/** Four digits: enough to give the counts back, short enough for every pack. */
function short(share: number): number {
  return Number(share.toPrecision(4))
}
