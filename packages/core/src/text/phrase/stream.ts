const LEET: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', l: 'i' },
  ...{ '@': 'a', $: 's', '!': 'i', '€': 'e', '(': 'c', '|': 'i', '+': 't', '£': 'l' },
}
export const LETTER: RegExp = /[\p{L}\p{N}\p{M}]/u

/** Folded text without separators and with repeats taken together, so that spaced, dotted and stretched words read alike. */
export interface Stream {
  readonly text: string
  /** Per unit of `text`: index of its first kept unit in `kept`. One more entry closes the last run. */
  readonly run: Uint32Array
  /** Positions in the folded text of the units that were kept. */
  readonly kept: Uint32Array
}

/** With `leet`, digits and signs that stand for letters are read as those letters. */
export function streamOf(folded: string, leet: boolean): Stream {
  const run = new Uint32Array(folded.length + 1)
  const kept = new Uint32Array(folded.length)
  const parts: string[] = []
  let [runs, count] = [0, 0]
  let last = ''
  let at = 0
  for (const char of folded) {
    const read = leet ? (LEET[char] ?? char) : char
    if (isKept(read)) {
      for (let i = 0; i < read.length; i++) {
        const unit = read.charAt(i)
        if (unit !== last) {
          run[runs++] = count
          parts.push(unit)
        }
        kept[count++] = at + i
        last = unit
      }
    }
    at += char.length
  }
  run[runs] = count
  return { text: parts.join(''), run, kept: kept.subarray(0, count) }
}

function isKept(char: string): boolean {
  const code = char.charCodeAt(0)
  return code < 0x80 ? (code >= 97 && code <= 122) || (code >= 48 && code <= 57) : LETTER.test(char)
}
