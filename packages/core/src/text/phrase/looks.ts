const HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]|&#?\w+;/u
const MARKS = /[\u0300-\u036f]/g

/** The slice is the phrase but for case, spelling of accents, and what stands between words. */
export function isPlain(slice: string, phrase: string): boolean {
  if (slice === phrase || slice.toLowerCase() === phrase.toLowerCase()) return true
  const [read, wanted] = [slice.normalize('NFD'), phrase.normalize('NFD')]
  // A dropped or added accent is spelling; many of them are a disguise.
  const marks = (text: string): number => text.match(MARKS)?.length ?? 0
  return bare(read) === bare(wanted) && Math.abs(marks(read) - marks(wanted)) <= 2
}

function bare(decomposed: string): string {
  return decomposed
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/['’ʼ]/g, '')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
}

/** Written in ordinary letters of one alphabet, without anything hidden. */
export function isOrdinary(slice: string): boolean {
  if (HIDDEN.test(slice)) return false
  const composed = slice.normalize('NFC')
  if (composed.normalize('NFKC') !== composed || /\p{M}{3}/u.test(slice)) return false
  const isLatin = /\p{Script=Latin}/u.test(slice)
  return !(isLatin && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Armenian}]/u.test(slice))
}

/** Two sentences, unless what stands between is a call of one word (`Yes,`). */
export function crossesSentence(slice: string): boolean {
  return /[.!?]\s+\p{Lu}/u.test(slice) && !/[.!?]\s+\p{L}{1,5}[,!.:;]/u.test(slice)
}
