import { createPrecheck } from '@preclear/core'
import { GOLDEN_DAY, OUTCOMES_FILE, outcomesFile, outcomesOf } from '../../../policies/src/golden/outcomes.ts'
import { readGolden } from '../../../policies/src/golden/row.ts'
import { filesOf } from '../run/files.ts'
import type { Files } from './packs.ts'

/**
 * What the packs on disk say of every row of the golden set: write them first.
 * Throws with every problem of the rows; a row that is not read would be a row that is not guarded.
 */
export async function generateGolden(): Promise<Files> {
  const read = filesOf('golden rows', ['packages/policies/golden/*.jsonl']).map(({ path, text }) =>
    readGolden(path, text),
  )
  const problems = read.flatMap((file) => file.problems)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const { tiktok } = await import('@preclear/policies/tiktok')
  const { languagePacks } = await import('@preclear/policies/languages')
  const words = await Promise.all(Object.values(languagePacks).map((load) => load()))
  const precheck = createPrecheck({ packs: [tiktok, ...words], at: GOLDEN_DAY })
  const rows = read.flatMap((file) => file.rows)
  return { [OUTCOMES_FILE]: outcomesFile(outcomesOf(rows, precheck)) }
}
