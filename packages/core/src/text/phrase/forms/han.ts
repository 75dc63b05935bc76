import { HAN_PAIRS } from '../generated/han.ts'

let tables: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>] | undefined

/** Chinese in the other set of characters: traditional for simplified, simplified for traditional. */
export function otherHan(text: string): readonly string[] {
  if (!tables) {
    const [traditional, simplified] = [new Map<string, string>(), new Map<string, string>()]
    const chars = Array.from(HAN_PAIRS)
    for (let i = 0; i + 1 < chars.length; i += 2) {
      const [from = '', to = ''] = [chars[i], chars[i + 1]]
      if (!traditional.has(from)) traditional.set(from, to)
      if (!simplified.has(to)) simplified.set(to, from)
    }
    tables = [traditional, simplified]
  }
  return tables.map((table) => Array.from(text, (char) => table.get(char) ?? char).join(''))
}
