import type { CompiledRule, Pack, RuleApplies, RuleQuality, RuleSentences, Sentence } from '@preclear/core'
import type { RuleSpec } from '@preclear/core/checkers'
import { compileLexicons, type LexiconSource } from './lexicons.ts'
import { regions } from './regions/index.ts'

export type { LexiconSource } from './lexicons.ts'

/** A rule with the two names its folder gives it. */
export interface RuleSource {
  readonly theme: string
  readonly id: string
  readonly rule: RuleSpec
}

/** A `languages/<bcp47>.json` file: rule id → reason → sentence, and the engine's own words. */
export interface Translation {
  readonly rules: RuleSentences
  readonly labels: Readonly<Record<string, string>>
}

export interface PackSource {
  readonly id: string
  readonly version: string
  readonly platforms: readonly string[]
  readonly rules: readonly RuleSource[]
  /** Rules of other packs that ask for patterns of these lexicons, or that these sentences are of. */
  readonly askedBy?: readonly RuleSource[]
  readonly lexicons: readonly LexiconSource[]
  /** BCP 47 → sentences; English comes from the rules themselves. */
  readonly translations: Readonly<Record<string, Translation>>
  /** Rule id → what was measured of it. */
  readonly quality?: ReadonlyMap<string, RuleQuality>
}

/** Gives the `sha256-<hex>` of a pack without its digest. */
export type Digest = (pack: Omit<Pack, 'digest'>) => string

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Region ids become the ISO 3166-1 codes they stand for; codes stay. Sorted, each once. Throws on an unknown name. */
export function expandMarkets(names: readonly string[]): readonly string[] {
  const codes = names.flatMap((name) => {
    if (/^[A-Z]{2}$/.test(name)) return [name]
    const region = regions[name]
    if (region === undefined) throw new RangeError(`unknown market or region: ${name}`)
    return region
  })
  return [...new Set(codes)].sort(byName)
}

function compileApplies(applies: RuleApplies, platforms: readonly string[]): RuleApplies | undefined {
  const { platforms: own, jurisdictions, exceptJurisdictions, ...rest } = applies
  const same = own === undefined || (own.length === platforms.length && own.every((id) => platforms.includes(id)))
  const compiled: RuleApplies = {
    ...rest,
    ...(same ? {} : { platforms: own }),
    ...(jurisdictions ? { jurisdictions: expandMarkets(jurisdictions) } : {}),
    ...(exceptJurisdictions ? { exceptJurisdictions: expandMarkets(exceptJurisdictions) } : {}),
  }
  return Object.keys(compiled).length > 0 ? compiled : undefined
}

/** The rule as data: sentences go to the pack's table, regions become codes. What running needs not is left out: the pack's own scope, and the known mistakes, which stand in the handbook. */
export function compileRule(source: RuleSource, platforms: readonly string[], quality?: RuleQuality): CompiledRule {
  const { says: _says, applies, options, ...base } = source.rule
  const compiled = applies ? compileApplies(applies, platforms) : undefined
  return {
    ...base,
    knownMistakes: [],
    theme: source.theme,
    options: { ...options },
    ...(compiled ? { applies: compiled } : {}),
    ...(quality ? { quality } : {}),
  }
}

function englishSentences(rules: readonly RuleSource[]): RuleSentences {
  const says: Record<string, Readonly<Record<string, Sentence>>> = {}
  for (const { id, rule } of rules) says[id] = rule.says
  return says
}

/** Sentences of rules that do not exist, `rule.reason`: what was renamed or taken out would otherwise stay for ever. */
function straySentences({ translations, askedBy = [] }: PackSource, rules: readonly RuleSource[]): readonly string[] {
  const reasons = new Set(
    [...rules, ...askedBy].flatMap(({ id, rule }) => Object.keys(rule.says).map((reason) => `${id}.${reason}`)),
  )
  return Object.entries(translations).flatMap(([language, translation]) =>
    Object.entries(translation.rules)
      .flatMap(([id, says]) => Object.keys(says).map((reason) => `${id}.${reason}`))
      .filter((key) => !reasons.has(key))
      .map((key) => `${language}: ${key}`),
  )
}

/** Pure: the same sources give the same pack. Rules are ordered by id, and nothing but data goes in. Throws `RangeError` for what cannot be so. */
export function compilePack(source: PackSource, digest: Digest): Pack {
  const rules = [...source.rules].sort((a, b) => byName(a.id, b.id))
  for (const { id, rule } of rules) {
    if (rule.id !== id) throw new RangeError(`rule ${rule.id} lies in a folder named ${id}`)
  }
  const twice = rules.find((rule, i) => rules[i - 1]?.id === rule.id)
  if (twice) throw new RangeError(`two rules are named ${twice.id}`)
  const stray = straySentences(source, rules)
  if (stray.length > 0) throw new RangeError(`sentences of no rule: ${stray.join(', ')}`)
  const sentences: Record<string, RuleSentences> = rules.length > 0 ? { en: englishSentences(rules) } : {}
  const labels: Record<string, Readonly<Record<string, string>>> = {}
  for (const [language, translation] of Object.entries(source.translations)) {
    sentences[language] = translation.rules
    labels[language] = translation.labels
  }
  const pack: Omit<Pack, 'digest'> = {
    schema: 'preclear.pack/1',
    id: source.id,
    version: source.version,
    platforms: source.platforms,
    rules: rules
      .filter(({ rule }) => rule.status !== 'draft' && rule.status !== 'retired')
      .map((rule) => compileRule(rule, source.platforms, source.quality?.get(rule.id))),
    lexicons: compileLexicons(source.lexicons, [...rules, ...(source.askedBy ?? [])]),
    sentences,
    labels,
  }
  return { ...pack, digest: digest(pack) }
}
