import { groupOf } from './groups.ts'
import { createScorer, type TextModel } from './score.ts'
import { trainModel } from './train.ts'

/** A labelled ad, and whether the rules say anything of it. */
export interface Row {
  readonly text: string
  readonly lang: string
  readonly label: string
  readonly isFlagged: boolean
}

export interface Scored {
  readonly row: Row
  /** Log-odds by a model that has not seen the row. */
  readonly margin: number
}

const FOLDS = 5

/** Restricted ads are neither: a model that learnt them as fine or as refused would learn the licence, which is not in the text. */
export function trainOn(rows: readonly Row[]): TextModel {
  const examples = rows
    .filter(({ label }) => label !== 'review')
    .map(({ text, label }) => ({ text, isViolating: label === 'violate' }))
  return trainModel(examples)
}

/** By the text, so that adding a file does not move the others. */
function foldOf(text: string): number {
  let hash = 7
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) >>> 0
  return hash % FOLDS
}

/** Every row of a group of languages, scored by a model trained on the other four fifths. */
export function heldOut(rows: readonly Row[], languages: readonly string[]): readonly Scored[] {
  const own = rows.filter(({ lang }) => groupOf(lang) === languages)
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const tested = own.filter(({ text }) => foldOf(text) === fold)
    if (tested.length === 0) return []
    return scoreWith(trainOn(own.filter(({ text }) => foldOf(text) !== fold)), tested)
  })
}

export function scoreWith(model: TextModel, rows: readonly Row[]): readonly Scored[] {
  const score = createScorer(model)
  return rows.map((row) => ({ row, margin: score(row.text) }))
}

/** The threshold at which `share` of the fine ads that the rules let pass would be sent to a person; never below even odds. */
export function thresholdOf(scored: readonly Scored[], share: number): number {
  const fine = scored
    .filter(({ row }) => row.label === 'ok' && !row.isFlagged)
    .map(({ margin }) => margin)
    .sort((a, b) => b - a)
  return Math.max(0, Number((fine[Math.floor(share * fine.length)] ?? 0).toPrecision(4)))
}
