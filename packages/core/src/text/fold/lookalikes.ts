import { CONFUSABLES } from './generated/confusables.ts'

/** Scripts whose letters are drawn like Latin ones by accident: read as Latin only beside a Latin letter. */
const HOME =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Han}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Ethiopic}\p{Script=Myanmar}\p{Script=Malayalam}\p{Script=Oriya}\p{S}]/u

export interface Lookalike {
  /** One to three of a-z. */
  readonly latin: string
  readonly onlyBesideLatin: boolean
}

let table: Map<number, Lookalike> | undefined

/** What a code point is drawn like. The table is unpacked on first use. */
export function lookalikeOf(code: number): Lookalike | undefined {
  table ??= unpack()
  return table.get(code)
}

function unpack(): Map<number, Lookalike> {
  const map = new Map<number, Lookalike>()
  for (const line of CONFUSABLES.split('\n')) {
    const [latin = '', ...steps] = line.split(' ')
    let code = 0
    for (const step of steps) {
      const [by = '', more = '0'] = step.split('.')
      code += Number.parseInt(by, 36)
      for (const last = code + Number.parseInt(more, 36); ; code++) {
        map.set(code, { latin, onlyBesideLatin: HOME.test(String.fromCodePoint(code)) })
        if (code === last) break
      }
    }
  }
  return map
}
