import type { Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

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

function plain(run: string): string {
  let out = ''
  for (const char of run.replace(/^[._*!+|-]+|[._*!+|-]+$/g, ''))
    out += SIGNS[char] ?? (/[._*-]/.test(char) ? '' : char)
  return out
}

/** `gu@ranteed`, `fr.ee`, `g u a r a n t e e d`, `freeee`: other readings, kept only where they give a word that patterns ask for. */
export function disguises(
  tokens: readonly Token[],
  text: string,
  vocabulary: Vocabulary,
): readonly { from: number; to: number; word: string }[] {
  const out: { from: number; to: number; word: string }[] = []
  const take = (from: number, to: number, words: readonly string[]): void => {
    const word = words.find((w) => w.length > 3 && vocabulary.isKnown(w))
    if (word) out.push({ from, to, word })
  }
  let i = 0
  for (const found of text.matchAll(RUN)) {
    const [run] = found
    if (!SUSPECT.test(run)) continue
    while ((tokens[i]?.start ?? Infinity) < found.index) i++
    let to = i
    while ((tokens[to]?.end ?? Infinity) <= found.index + run.length) to++
    while (to > i + 1 && tokens[to - 1]?.kind === 'end') to--
    if (to === i || tokens[i]?.kind === 'url') continue
    const word = plain(run)
    take(
      i,
      to,
      [word, word.replace(/(\p{L})\1\1+/gu, '$1'), word.replace(/(\p{L})\1\1+/gu, '$1$1')].filter((w) => w !== run),
    )
  }
  for (let from = 0; from < tokens.length; from++) {
    let to = from
    let joined = ''
    while (tokens[to]?.kind === 'word' && tokens[to]?.word.length === 1 && to - from < 24)
      joined += tokens[to++]?.word ?? ''
    if (to - from > 3) take(from, to, [joined])
    if (to > from) from = to - 1
  }
  return out
}
