import { fold } from '../fold/fold.ts'

const ENDINGS: Readonly<Record<string, string>> = {
  ru: 'ами ями ого его ому ему ыми ими ешь ишь ете ите ют ут ят ат ет ит ла ло ли ть ся сь ах ях ов ев ей ой ый ий ая яя ое ее ые ие ую юю ым им ом ем ам ям ия ию ии а я о е ы и у ю ь й л',
  id: 'kannya annya inya nya kan an i lah kah mu ku',
  es: 'amientos imiento aciones ación amos emos imos ando iendo aron ieron ado ido ados idos ada ida adas idas aba aban ará arán aste iste as es os an en ar er ir a e o s ó é í',
}
const PREFIXES = ['meng', 'meny', 'mem', 'men', 'me', 'ber', 'peng', 'pem', 'pen', 'di', 'ter', 'ke', 'se']
const folded = new Map<string, readonly string[]>()

function endingsOf(language: string): readonly string[] {
  let list = folded.get(language)
  if (!list) {
    list = (ENDINGS[language] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((ending) => fold(ending).text)
      .sort((a, b) => b.length - a.length)
    folded.set(language, list)
  }
  return list
}

function englishBases(word: string): readonly string[] {
  const out = [word]
  for (const ending of ['s', 'es', 'ed', 'd', 'ing', 'er', 'ers', 'ly']) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue
    const base = word.slice(0, -ending.length)
    out.push(base)
    if (/^(ing|ers?)$/.test(ending)) out.push(`${base}e`)
    if (/^(ing|ed|ers?)$/.test(ending) && base.at(-1) === base.at(-2)) out.push(base.slice(0, -1))
    if (/^(es|ed)$/.test(ending) && base.endsWith('i')) out.push(`${base.slice(0, -1)}y`)
  }
  return out
}

/** The base forms a word of the text may be an inflection of. */
export function basesOf(word: string, language: string): readonly string[] {
  if (language === 'en') return englishBases(word)
  const out = [word]
  for (const ending of endingsOf(language))
    if (word.endsWith(ending) && word.length >= ending.length + 3) out.push(word.slice(0, -ending.length))
  if (language === 'id')
    for (const base of [...out])
      for (const prefix of PREFIXES)
        if (base.startsWith(prefix) && base.length >= prefix.length + 3) out.push(base.slice(prefix.length))
  return out
}

/** The form under which an inflected literal (`word~`) is looked up. */
export function stemOf(word: string, language: string): string {
  if (language === 'en' || language === 'id') return word
  const ending = endingsOf(language).find((e) => word.endsWith(e) && word.length >= e.length + 3)
  return ending ? word.slice(0, -ending.length) : word
}
