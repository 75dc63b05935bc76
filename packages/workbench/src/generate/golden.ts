import { createPrecheck, type Pack, type RuleQuality } from '@preclear/core'
import { errorCards, profilesOf, qualityOf, type Row } from '@preclear/insight'
import { GOLDEN_DAY, OUTCOMES_FILE, outcomesFile, outcomeText } from '../../../policies/src/golden/outcomes.ts'
import { creativeOf, readGolden } from '../../../policies/src/golden/row.ts'
import { categoryTopics } from '../../../policies/src/topics.ts'
import { filesOf } from '../run/files.ts'
import type { Files } from './packs.ts'

/** Fewer fine ads than this say nothing of a rule. */
const ENOUGH = 30

export interface Golden {
  /** What the packs say of every row. */
  readonly files: Files
  /** Rule id → how often it was wrong on the golden set. */
  readonly quality: ReadonlyMap<string, RuleQuality>
}

/** Runs the packs over the golden set. Throws with every problem of the rows: a row that is not read would be a row that is not guarded. */
export function measureGolden(packs: readonly Pack[]): Golden {
  const read = filesOf('golden rows', ['packages/policies/golden/*.jsonl']).map(({ path, text }) =>
    readGolden(path, text),
  )
  const problems = read.flatMap((file) => file.problems)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const precheck = createPrecheck({ packs, at: GOLDEN_DAY })
  const outcomes: Record<string, string> = {}
  const run = read
    .flatMap((file) => file.rows)
    .map((row): Row => {
      const report = precheck.checkText(creativeOf(row))
      outcomes[row.id] = outcomeText(report)
      const { outcome, findings } = report
      const skipped = [...report.inapplicable, ...report.notRun.map(({ ruleId }) => ruleId)]
      return {
        id: row.id,
        label: row.label,
        outcome,
        language: row.lang,
        categories: [row.category],
        findings,
        skipped,
      }
    })
  const quality = new Map<string, RuleQuality>()
  for (const card of errorCards(run, profilesOf(packs, categoryTopics), 'golden')) {
    const measured = card.overkill.n >= ENOUGH ? qualityOf(card) : undefined
    if (measured) quality.set(card.ruleId, measured)
  }
  return { files: { [OUTCOMES_FILE]: outcomesFile(outcomes) }, quality }
}
