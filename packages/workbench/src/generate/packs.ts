import type { Pack, RuleQuality } from '@preclear/core'
import { compilePack, type PackSource } from '../../../policies/src/compile.ts'
import { POLICY_VERSION } from '../../../policies/src/version.ts'
import {
  indexModule,
  keysModule,
  lexiconModule,
  mapModule,
  rulesModule,
  sentencesModule,
  wholeModule,
} from './modules.ts'
import { keysOf } from './sentence-lines.ts'
import { digestOfPack, LANGUAGES, type RuleFolder, readLexicons, readTranslations } from './sources.ts'

const FOLDER = 'packages/policies/src/generated'

/** Path from the repository root → content. */
export type Files = Readonly<Record<string, string>>

/** All packs that are published. */
export interface Packs {
  /** The rules with English sentences and the English lexicon: enough to check an English ad. */
  readonly tiktok: Pack
  /** The same without a lexicon. */
  readonly rules: Pack
  /** Language → lexicon. */
  readonly lexicons: ReadonlyMap<string, Pack>
  /** BCP 47 → sentences. */
  readonly sentences: ReadonlyMap<string, Pack>
}

/** Compiles every pack. Throws `RangeError` naming what is wrong in a source. */
export function compilePacks(
  rules: readonly RuleFolder[],
  quality: ReadonlyMap<string, RuleQuality> = new Map(),
): Packs {
  const empty = { version: POLICY_VERSION, platforms: [], rules: [], askedBy: rules, lexicons: [], translations: {} }
  const compile = (source: Partial<PackSource> & { readonly id: string }): Pack =>
    compilePack({ ...empty, ...source }, digestOfPack)
  const files = readLexicons()
  const lexicons = LANGUAGES.map(
    (language) =>
      [
        language,
        compile({ id: `language-${language}`, lexicons: files.filter((file) => file.language === language) }),
      ] as const,
  )
  const sentences = [...readTranslations()].map(
    ([tag, translation]) => [tag, compile({ id: `sentences-${tag}`, translations: { [tag]: translation } })] as const,
  )
  const { digest: _digest, ...ruleset } = compile({ id: 'tiktok-rules', platforms: ['tiktok'], rules, quality })
  const english = new Map(lexicons).get('en')
  const whole = { ...ruleset, id: 'tiktok', lexicons: english?.lexicons ?? [] }
  return {
    tiktok: { ...whole, digest: digestOfPack(whole) },
    rules: { ...ruleset, digest: digestOfPack(ruleset) },
    lexicons: new Map(lexicons),
    sentences: new Map(sentences),
  }
}

/** What it takes to check ads in every language. */
export function readingPacks({ rules, lexicons }: Packs): readonly Pack[] {
  return [rules, ...lexicons.values()]
}

/** The modules that hold the packs. */
export function generatePacks(folders: readonly RuleFolder[], { tiktok, rules, lexicons, sentences }: Packs): Files {
  const keys = keysOf(folders)
  const files: Record<string, string> = {
    'rules-index.ts': indexModule(folders),
    'sentence-keys.ts': keysModule(keys),
    'tiktok-rules.ts': rulesModule(rules, keys),
    'tiktok.ts': wholeModule(tiktok),
    'sentences.ts': mapModule([...sentences.keys()]),
  }
  for (const [language, pack] of lexicons) files[`${pack.id}.ts`] = lexiconModule(language, pack)
  for (const [tag, pack] of sentences) files[`${pack.id}.ts`] = sentencesModule(tag, pack, keys)
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text]))
}
