/** Named references that turn up in pasted ads and pages; numeric ones cover the rest. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
  hellip: '...',
  ndash: '-',
  mdash: '-',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  euro: '€',
  pound: '£',
  yen: '¥',
  percnt: '%',
  dollar: '$',
}
const LONGEST = 10

/** The HTML character reference that starts at `at` (an ampersand), or undefined where it is a plain ampersand. */
export function entityAt(text: string, at: number): { readonly text: string; readonly end: number } | undefined {
  const semicolon = text.slice(at, at + LONGEST + 1).indexOf(';')
  if (semicolon < 2) return undefined
  const name = text.slice(at + 1, at + semicolon)
  const decoded = name.startsWith('#') ? numeric(name.slice(1)) : Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
  return decoded === undefined ? undefined : { text: decoded, end: at + semicolon + 1 }
}

function numeric(digits: string): string | undefined {
  if (!/^(?:x[0-9a-f]{1,6}|[0-9]{1,7})$/i.test(digits)) return undefined
  const code = Number(digits.replace(/^x/i, '0x'))
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\ufffd'
}
