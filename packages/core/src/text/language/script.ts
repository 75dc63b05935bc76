/** Scripts that ads are written in, with the language each stands for where it stands for one. */
const SCRIPTS: readonly (readonly [name: string, test: RegExp, language: string])[] =
  'Latin Cyrillic Greek:el Han Hiragana Katakana Hangul:ko Arabic:ar Hebrew:he Thai:th Devanagari:hi Bengali:bn Tamil:ta Telugu:te Armenian:hy Georgian:ka Khmer:km Lao:lo Myanmar:my'
    .split(' ')
    .map((entry) => {
      const [name = '', language = ''] = entry.split(':')
      return [name, new RegExp(`\\p{Script=${name}}`, 'u'), language]
    })
const COMMON = /[\p{Script=Common}\p{Script=Inherited}\p{Cn}\p{Co}\p{Cs}]/u

const known = new Map<number, string>()
const MOST_KNOWN = 20_000

/** Unicode script of a code point: `Latin`, `Cyrillic`, `Han` ..., `Common` for digits, signs and marks, `Other` for rare scripts. */
export function scriptOf(codePoint: number): string {
  if (codePoint < 0x80) return (codePoint | 32) >= 97 && (codePoint | 32) <= 122 ? 'Latin' : 'Common'
  let script = known.get(codePoint)
  if (script === undefined) {
    if (known.size >= MOST_KNOWN) known.clear()
    script = findScript(String.fromCodePoint(codePoint))
    known.set(codePoint, script)
  }
  return script
}

function findScript(char: string): string {
  return SCRIPTS.find(([, test]) => test.test(char))?.[0] ?? (COMMON.test(char) ? 'Common' : 'Other')
}

/** BCP 47 primary language of a script that ads use for one language alone, or an empty string. */
export function languageOfScript(script: string): string {
  return SCRIPTS.find(([name]) => name === script)?.[2] ?? ''
}
