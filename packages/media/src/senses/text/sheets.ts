import type { Tools } from '../sense.ts'
import type { Engine } from './engine.ts'
import { united } from './merge.ts'
import { believable } from './noise.ts'
import { LOOKS, look, type Sheet } from './passes.ts'
import { type Line, type Word, weightOf } from './word.ts'

/** Languages looked for together, and the data of each, by Tesseract's names. */
export interface Languages {
  readonly groups: readonly (readonly string[])[]
  readonly data: ReadonlyMap<string, Uint8Array>
}

/** Groups of languages that are read with every look. With more, one look shows which they are. */
const MOST_GROUPS = 2

/** All words of one picture. */
export async function readSheet(
  engine: Engine,
  sheet: Sheet,
  { groups, data }: Languages,
  tools: Tools,
): Promise<readonly Word[]> {
  const [first, ...rest] = LOOKS
  let shown = groups
  if (first && groups.length > MOST_GROUPS) {
    const weights = new Map<readonly string[], number>()
    for (const one of groups) {
      await engine.use(one, data)
      weights.set(one, weightIn(await look(engine, sheet, first)))
      tools.signal.throwIfAborted()
    }
    const weighted = [...groups].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
    shown = weighted.filter((one) => (weights.get(one) ?? 0) > 0).slice(0, MOST_GROUPS)
    // Nothing at first sight: the letters stand on something, and any language may be the one.
    if (shown.length === 0) shown = groups
  }
  const looks = shown.length < groups.length || groups.length > MOST_GROUPS ? rest : LOOKS
  for (const one of shown) {
    await engine.use(one, data)
    for (const each of looks) {
      await look(engine, sheet, each)
      tools.signal.throwIfAborted()
    }
  }
  return united(sheet.lines)
}

function weightIn(lines: readonly Line[]): number {
  return lines.flatMap(({ words }) => believable(words)).reduce((sum, word) => sum + weightOf(word), 0)
}
