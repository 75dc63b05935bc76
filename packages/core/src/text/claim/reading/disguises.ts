const SIGNS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
  '+': 't',
  '8': 'b',
  '|': 'l',
  '€': 'e',
}
const RUN = /[\p{L}\p{N}@$!|€+*._-]{4,32}/gu
const SUSPECT = /[\p{L}@$][^\p{L}\s]+[\p{L}$]|^[@$]\p{L}|\p{L}[@$!0]|(\p{L})\1\1/u
const APART = /(?<!\p{L})(?:\p{L}[ ]){3,23}\p{L}(?!\p{L})/gu
/** Nothing to decipher without one of these: a quick look before the slow ones. */
const REASON = /[@$!|€+*.0-9-]|(\p{L})\1\1|(?<!\p{L})\p{L} \p{L} \p{L} /u

export interface Disguise {
  /** Units of the folded text. */
  readonly start: number
  readonly end: number
  readonly word: string
}

function plain(run: string): string {
  let out = ''
  for (const char of run) out += SIGNS[char] ?? (/[._*-]/.test(char) ? '' : char)
  return out
}

/** `gu@ranteed`, `fr.ee`, `g u a r a n t e e d`, `freeee`: other readings, kept only where they give a word that patterns ask for. */
export function findDisguises(text: string, isKnown: (word: string) => boolean): readonly Disguise[] {
  const out: Disguise[] = []
  if (!REASON.test(text)) return out
  const take = (start: number, end: number, words: readonly string[]): void => {
    const word = words.find((one) => one.length > 3 && isKnown(one))
    if (word) out.push({ start, end, word })
  }
  for (const found of text.matchAll(RUN)) {
    const run = found[0].replace(/^[._*!+|-]+/, '')
    const start = found.index + found[0].length - run.length
    const bare = run.replace(/[._*!+|-]+$/, '')
    if (!SUSPECT.test(run) || bare === '') continue
    const word = plain(bare)
    const readings = [word, word.replace(/(\p{L})\1\1+/gu, '$1'), word.replace(/(\p{L})\1\1+/gu, '$1$1')]
    take(
      start,
      start + bare.length,
      readings.filter((one) => one !== bare),
    )
  }
  for (const found of text.matchAll(APART))
    take(found.index, found.index + found[0].length, [found[0].replaceAll(' ', '')])
  return out
}
