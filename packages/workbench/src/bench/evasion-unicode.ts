import { characters } from 'confusables'

/** What evasion draws from: Unicode as the JavaScript engine knows it, and a list of look-alikes that folding was not made from. */
export interface UnicodeStock {
  /** Letter of a-z → characters drawn like it (npm `confusables`). */
  readonly lookalikes: ReadonlyMap<string, readonly string[]>
  /** Character → characters of any plane whose compatibility form it is. */
  readonly styled: ReadonlyMap<string, readonly string[]>
  readonly invisible: readonly string[]
  readonly marks: readonly string[]
  readonly emoji: readonly string[]
}

/** Cyrillic letters that are drawn like a Latin one. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  Array.from('аеорсухкмтвні', (char, i) => [char, 'aeopcyxkmtbhi'.charAt(i)]),
)

let stock: UnicodeStock | undefined

export function unicodeStock(): UnicodeStock {
  stock ??= collect()
  return stock
}

function collect(): UnicodeStock {
  const styled = new Map<string, string[]>()
  const [invisible, marks, emoji]: [string[], string[], string[]] = [[], [], []]
  for (let code = 0x80; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const char = String.fromCodePoint(code)
    if (/\p{Default_Ignorable_Code_Point}/u.test(char)) invisible.push(char)
    else if (/(?=\p{Script=Inherited})\p{Mn}/u.test(char)) marks.push(char)
    else if (/\p{Emoji_Presentation}/u.test(char)) {
      if (!/\p{Regional_Indicator}/u.test(char)) emoji.push(char)
    } else {
      const plain = char.normalize('NFKC').toLowerCase()
      if (plain === char || Array.from(plain).length !== 1 || char.toLowerCase() === plain) continue
      const known = styled.get(plain)
      if (known) known.push(char)
      else styled.set(plain, [char])
    }
  }
  return { lookalikes: lookalikes(), styled, invisible, marks, emoji }
}

function lookalikes(): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, readonly string[]>()
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    const all = `${characters.get(letter) ?? ''}${characters.get(letter.toUpperCase()) ?? ''}`
    out.set(
      letter,
      [...new Set(all)].filter((char) => !/[\0-\x7f\p{M}]/u.test(char)),
    )
  }
  for (const [letter, latin] of CYRILLIC) out.set(letter, [latin, ...(out.get(latin) ?? [])])
  return out
}
