import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Pack } from '@preclear/core'
import type { RuleSpec } from '@preclear/core/checkers'
import type { LexiconSource, RuleSource, Translation } from '../../../policies/src/compile.ts'
import type { RuleCases } from '../../../policies/src/define.ts'
import { filesOf, ROOT } from '../run/files.ts'

const POLICIES = 'packages/policies/src'
/** Languages in which ads are read, each with a lexicon pack. */
export const LANGUAGES: readonly string[] = 'ar de en es fr hi id ja kk ko pt ru th tr vi zh'.split(' ')

export interface RuleFolder extends RuleSource {
  readonly cases: RuleCases
}

interface RuleModule {
  readonly rule?: RuleSpec
}
interface CasesModule {
  readonly cases?: RuleCases
}

function load<T>(path: string): Promise<T> {
  return import(pathToFileURL(join(ROOT, path)).href) as Promise<T>
}

/** Every `rules/<theme>/<rule-id>/` with its cases, by theme and id. Throws with the file's name where one lacks its export. */
export async function readRules(): Promise<readonly RuleFolder[]> {
  const files = filesOf('rules', [`${POLICIES}/rules/**/rule.ts`])
  return Promise.all(
    files.map(async ({ path }) => {
      const folder = path.slice(0, -'/rule.ts'.length)
      const [theme = '', id = ''] = folder.split('/').slice(-2)
      const { rule } = await load<RuleModule>(path)
      const { cases } = existsSync(join(ROOT, folder, 'cases.ts')) ? await load<CasesModule>(`${folder}/cases.ts`) : {}
      if (!rule || !cases)
        throw new Error(`${folder}: ${rule ? 'cases.ts exports no cases' : 'rule.ts exports no rule'}`)
      return { theme, id, rule, cases }
    }),
  )
}

/** Every `lexicon/<topic>/<language>.claims`. */
export function readLexicons(): readonly LexiconSource[] {
  return filesOf('lexicons', [`${POLICIES}/lexicon/**/*.claims`]).map(({ path, text }) => {
    const [topic = '', file = ''] = path.split('/').slice(-2)
    return { topic, language: file.replace('.claims', ''), text }
  })
}

/** Every `languages/<bcp47>.json` by its tag: the languages in which advertisers are spoken to, besides English. */
export function readTranslations(): ReadonlyMap<string, Translation> {
  const files = filesOf('translations', [`${POLICIES}/languages/*.json`])
  return new Map(files.map(({ path, text }) => [basename(path, '.json'), JSON.parse(text) as Translation]))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
}

/** JSON with sorted keys and no spaces: the same pack always has the same digest. */
export function digestOfPack(pack: Omit<Pack, 'digest'>): string {
  return `sha256-${createHash('sha256')
    .update(JSON.stringify(sorted(pack)))
    .digest('hex')}`
}
