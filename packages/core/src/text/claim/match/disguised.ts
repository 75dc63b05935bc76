/** Whether words were written so that a machine would not read them, and how to show what they say. */

const HIDDEN = /\p{Default_Ignorable_Code_Point}|&#?\w+;/u
/** Letters of two alphabets side by side in one word. */
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}]\p{Script=Latin}/u
/** Compatibility forms that every Thai and Lao text is written with. */
const SOUTHEAST = /[\u0E33\u0EB3\u0EDC\u0EDD]/gu
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu

/** Folding reads every alphabet by its Latin look-alikes; that alone hides nothing. Hidden signs, styled letters and mixtures do. */
export function isDisguised(written: string): boolean {
  if (HIDDEN.test(written) || MIXED.test(written)) return true
  const everyday = written.normalize('NFC').replace(SOUTHEAST, (unit) => unit.normalize('NFKC'))
  return lettersOf(everyday.normalize('NFKC')) !== lettersOf(everyday)
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** The skeleton of a Cyrillic word is no word anybody can read: there the text itself is shown, without its tricks. */
export function readable(written: string, reads: string): string {
  const others = written.match(OTHER_ALPHABET)?.length ?? 0
  return others * 2 > lettersOf(written).length
    ? written
        .normalize('NFKC')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .toLowerCase()
    : reads
}
