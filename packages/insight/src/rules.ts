import type { Effect, Pack } from '@preclear/core'

/** What must be known of a rule to measure it. */
export interface RuleProfile {
  readonly id: string
  readonly effect: Effect
  /** Categories of rows that should make it fire. Empty: its leakage cannot be measured. */
  readonly topics: readonly string[]
  /** BCP 47 primary languages it has words for; absent where it needs none. */
  readonly languages?: readonly string[]
}

/** A row's category → topics of claims it stands for: `{ weight_loss: ['weight'] }`. A category that is a topic needs no entry. */
export type CategoryTopics = Readonly<Record<string, readonly string[]>>

/** Topic → languages whose lexicon has a pattern of it. */
function languagesByTopic(packs: readonly Pack[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { language, names } of packs.flatMap((pack) => pack.lexicons))
    for (const name of names.split('\n')) {
      const topic = topicOf(name)
      found.set(topic, (found.get(topic) ?? new Set()).add(language))
    }
  return found
}

/** `income.period` → `income` */
function topicOf(name: string): string {
  return name.split('.')[0] ?? name
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/**
 * Every rule of the packs with its topics and the languages the packs can read it in. A rule about claims names its
 * topics in `options.claims`; a category counts as a topic when it is one, is the rule's id, or `categories` says so.
 *
 * A pack with `guaranteed-income` (`claims: ['income']`) and income patterns in English and Russian:
 * `{ id: 'guaranteed-income', effect: 'reject', topics: ['guaranteed-income', 'income'], languages: ['en', 'ru'] }`.
 */
export function profilesOf(packs: readonly Pack[], categories: CategoryTopics = {}): readonly RuleProfile[] {
  const byTopic = languagesByTopic(packs)
  return packs
    .flatMap((pack) => pack.rules)
    .map(({ id, effect, options }): RuleProfile => {
      const claims = listOf(options.claims).map(topicOf)
      const same = Object.keys(categories).filter((name) => categories[name]?.some((topic) => claims.includes(topic)))
      const read = new Set(claims.flatMap((topic) => [...(byTopic.get(topic) ?? [])]))
      const topics = [...new Set([id, ...claims, ...same])].sort()
      // Topics no lexicon has patterns of: nothing is known about languages, so no row is left out.
      return { id, effect, topics, ...(read.size > 0 && !read.has('und') ? { languages: [...read].sort() } : {}) }
    })
}
