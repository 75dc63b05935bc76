/** Whether words were written so that a machine would not read them, and how to show what they say. */

const HIDDEN = /\p{Default_Ignorable_Code_Point}|&#?\w+;/u
/** Letters of two alphabets side by side in one word. */
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}]\p{Script=Latin}/u
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu

/** Folding reads every alphabet by its Latin look-alikes; that alone hides nothing. Hidden signs, styled letters and mixtures do. */
export function isDisguised(written: string): boolean {
  return HIDDEN.test(written) || MIXED.test(written) || lettersOf(written.normalize('NFKC')) !== lettersOf(written)
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
