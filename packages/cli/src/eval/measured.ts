import { basename, extname } from 'node:path'
import type { Pack } from '@preclear/core'
import {
  type Comparison,
  compareRuns,
  DIMENSIONS,
  type ErrorCard,
  errorCards,
  type Judgement,
  judge,
  type Measured,
  measure,
  measureBy,
  profilesOf,
  type Run,
  type Thresholds,
} from '@preclear/insight'
import { categoryTopics } from '@preclear/policies/topics'
import type { By } from '../options/eval.ts'
import type { Evaluated } from './evaluate.ts'

/** A whole evaluation: what every output is a function of. */
export interface Evaluation extends Evaluated, Measured {
  readonly set: string
  readonly by: readonly By[]
  readonly judgement?: Judgement
  readonly comparison?: Comparison & { readonly with: Run }
}

export interface Against {
  readonly set: string
  readonly by: readonly By[]
  readonly packs: readonly Pack[]
  readonly thresholds?: Thresholds
  readonly baseline?: Run
}

export function measureAll(
  evaluated: Evaluated,
  { set, by, packs: loaded, thresholds, baseline }: Against,
): Evaluation {
  const { rows } = evaluated
  const measured: Measured = {
    all: measure(rows),
    groups: Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, measureBy(rows, dimension)])),
    cards: errorCards(rows, profilesOf(loaded, categoryTopics), set),
  }
  return {
    ...evaluated,
    ...measured,
    set,
    by,
    ...(thresholds ? { judgement: judge(thresholds, measured) } : {}),
    ...(baseline ? { comparison: { ...compareRuns(baseline.rows, rows), with: baseline } } : {}),
  }
}

/** Rules that fired or should have: worst first, by fine ads they were wrong on, then by ads they missed. */
export function cardsShown(cards: readonly ErrorCard[]): readonly ErrorCard[] {
  return cards
    .filter(({ fired, leakage }) => fired > 0 || leakage.count > 0)
    .sort((a, b) => b.wrong - a.wrong || b.leakage.count - a.leakage.count || (a.ruleId < b.ruleId ? -1 : 1))
}

/** `en.jsonl ru.jsonl` → `en + ru`. */
export function setNameOf(files: readonly string[]): string {
  const names = files.map((file) => (file === '-' ? 'standard input' : basename(file, extname(file))))
  return names.length > 3 ? `${names.slice(0, 2).join(' + ')} + ${names.length - 2} more` : names.join(' + ')
}
