import { readFileSync } from 'node:fs'
import { createPrecheck } from '@preclear/core'
import { languagePacks } from '@preclear/policies/languages'
import { tiktok } from '@preclear/policies/tiktok'
import { featuresOf } from './features.ts'
import { type Example, type Model, train } from './logistic.ts'

interface Row extends Example {
  readonly text: string
  readonly lang: string
  readonly label: string
  readonly isFlagged: boolean
}

const FOLDS = 5
/** Shares of fine ads that the model may flag beyond those the rules flag. */
const ALLOWED = [0, 0.005, 0.01, 0.02]

/** Which group of languages a text is in: one model each. */
function groupOf(lang: string): string {
  const primary = lang.split('-')[0] ?? lang
  if (primary === 'en') return 'en'
  if (['ru', 'kk'].includes(primary)) return 'cyrillic'
  if (['zh', 'ja', 'th', 'ko'].includes(primary)) return 'east-asian'
  return ['ar', 'hi'].includes(primary) ? 'arabic-devanagari' : 'latin'
}

async function rowsOf(files: readonly string[]): Promise<readonly Row[]> {
  const words = await Promise.all(Object.values(languagePacks).map((load) => load()))
  const precheck = createPrecheck({ packs: [tiktok, ...words] })
  return files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as { text: string; lang: string; label?: string })
    .flatMap(({ text, lang, label }) => {
      if (label === undefined || !text.trim()) return []
      const { outcome } = precheck.checkText({ platform: 'tiktok', text, targeting: { languages: [lang] } })
      const isFlagged = outcome !== 'no_issue_found'
      return [{ text, lang, label, isFlagged, features: featuresOf(text), isViolating: label === 'violate' }]
    })
}

/** Stable fold of a row: by its text, so that adding a file does not move the others. */
function foldOf(text: string): number {
  let hash = 7
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) >>> 0
  return hash % FOLDS
}

/** Scores of rows by models that were not trained on them. */
function heldOut(rows: readonly Row[]): readonly { readonly row: Row; readonly score: number }[] {
  const groups = [...new Set(rows.map(({ lang }) => groupOf(lang)))]
  return groups.flatMap((group) => {
    const own = rows.filter(({ lang }) => groupOf(lang) === group)
    return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
      const model: Model = train(own.filter(({ text, label }) => label !== 'review' && foldOf(text) !== fold))
      return own.filter(({ text }) => foldOf(text) === fold).map((row) => ({ row, score: model.score(row.features) }))
    })
  })
}

/**
 * Whether a linear model beside the rules would earn its place: how many of the violating ads that the rules pass it would send to a
 * person, at a threshold that flags a given share of the fine ads. Every row is scored by a model that has not seen it.
 */
export async function benchModel(files: readonly string[]): Promise<void> {
  const rows = await rowsOf(files)
  const scored = heldOut(rows)
  for (const group of ['all', ...new Set(rows.map(({ lang }) => groupOf(lang)))]) {
    const own = scored.filter(({ row }) => group === 'all' || groupOf(row.lang) === group)
    const fine = own.filter(({ row }) => row.label === 'ok')
    const violating = own.filter(({ row }) => row.isViolating)
    const missed = violating.filter(({ row }) => !row.isFlagged)
    const flagged = fine.filter(({ row }) => row.isFlagged).length
    console.log(
      `${group}: ${violating.length} violating ads, rules pass ${missed.length}; ${fine.length} fine ads, rules flag ${flagged}`,
    )
    const passed = fine.filter(({ row }) => !row.isFlagged).map(({ score }) => score)
    for (const share of ALLOWED) {
      const line = passed.toSorted((a, b) => b - a)[Math.floor(share * fine.length)] ?? Number.POSITIVE_INFINITY
      const caught = missed.filter(({ score }) => score > line).length
      const cut = missed.length > 0 ? `${((100 * caught) / missed.length).toFixed(0)} %` : '-'
      console.log(
        `  with ${(100 * share).toFixed(1)} % more fine ads flagged: ${caught} of ${missed.length} (${cut}) found`,
      )
    }
  }
}
