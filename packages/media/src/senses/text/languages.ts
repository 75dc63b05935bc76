/** Their data takes every line for its own and reads Latin letters badly: they are read apart from English. */
const APART = new Set(['chi_sim', 'chi_tra', 'jpn', 'kor'])
/** Written in letters of their own: English beside them is told apart, and read by the data for English. */
const OTHER_LETTERS = new Set(['rus', 'ukr', 'kaz', 'ara', 'urd', 'heb', 'ell', 'hin', 'ben', 'tha'])

/**
 * Which languages are looked for in one go, by Tesseract's names: each with English, if English is asked for. Two readers
 * at once take twice the time of one only where both try the same line; three and more mistake each other's letters.
 */
export function groupsOf(codes: readonly string[]): readonly (readonly string[])[] {
  const hasEnglish = codes.includes('eng')
  const others = [...new Set(codes)].filter((code) => code !== 'eng')
  const beside = others.filter((code) => !APART.has(code))
  const groups = beside.map((code) => {
    if (!hasEnglish) return [code]
    return OTHER_LETTERS.has(code) ? ['eng', code] : [code, 'eng']
  })
  if (hasEnglish && beside.length === 0) groups.push(['eng'])
  return [...groups, ...others.filter((code) => APART.has(code)).map((code) => [code])]
}
