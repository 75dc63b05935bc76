import { fold } from '../fold/fold.ts'
import { DIGIT, isEdge, isWordKind, kindAt, LETTER } from './kinds.ts'

/** `value:words`; from a hundred on a word multiplies what stands before it. */
const WORDS =
  '0:zero;1:one один uno bir eins satu;2:two два dos iki zwei dua;3:three три tres üç drei tiga;4:four четыре cuatro dört vier empat;5:five пять cinco beş fünf lima;6:six шесть seis altı sechs enam;7:seven семь siete yedi sieben tujuh;8:eight восемь ocho sekiz acht delapan;9:nine девять nueve dokuz neun sembilan;10:ten десять diez on zehn sepuluh;11:eleven;12:twelve;15:fifteen;20:twenty двадцать veinte yirmi zwanzig;30:thirty тридцать treinta otuz;40:forty сорок;50:fifty пятьдесят cincuenta elli;60:sixty;70:seventy;80:eighty;90:ninety;100:hundred сто cien yüz hundert seratus ratus;1000:thousand тысяча тысячи тысяч mil bin tausend seribu ribu rb k тыс;1000000:million миллион миллиона миллионов millones milyon juta m mln'
const PERCENT = 'percent pct процент процента процентов prozent yüzde persen porciento'

let values: ReadonlyMap<string, number> | undefined
let percents: ReadonlySet<string> | undefined

function numberOf(word: string): number | undefined {
  if (!values) {
    const map = new Map<string, number>()
    for (const group of WORDS.split(';')) {
      const [value = '', words = ''] = group.split(':')
      for (const one of words.split(' ')) map.set(fold(one).text, Number(value))
    }
    values = map
  }
  return values.get(word)
}

/** True for a word that only says "percent". */
export function isPercent(word: string): boolean {
  percents ??= new Set(PERCENT.split(' ').map((one) => fold(one).text))
  return percents.has(word)
}

const MOST_LETTERS = 24
const ADVERB = /(?:ly|mente|ment)$/i
/** Letters of the longest word that may stand between two of a phrase; adverbs of degree may be longer. */
const [SHORT, LONG] = [5, 12] as const

/** True for a word short enough, or an adverb, to stand between two words of a phrase (`lose your weight`). */
export function mayStandBetween(text: string, start: number, end: number): boolean {
  if (end - start <= SHORT) return true
  // Most words are told by their last letter.
  const last = text.charCodeAt(end - 1) | 32
  return end - start <= LONG && (last === 0x79 || last === 0x65 || last === 0x74) && ADVERB.test(text.slice(start, end))
}

/** Where the word or the run of digits at `at` ends; not looked for beyond some letters, so that a text of one word stays linear. */
export function wordEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && end - at < MOST_LETTERS && isWordKind(kindAt(text, end)) && !isEdge(text, end)) end++
  return end
}

/**
 * The number that begins at `at`, in digits (grouped, with `k` or a word behind) or in words (`five thousand`), and where it ends.
 * Linear in the number; undefined where none begins.
 */
export function numberAt(text: string, at: number): { readonly value: number; readonly end: number } | undefined {
  let [total, part, end, count] = [0, Number.NaN, at, 0]
  for (let i = at; i < text.length && count < 6; count++) {
    const stop = wordEnd(text, i)
    const isDigits = kindAt(text, i) === DIGIT
    if (
      isDigits &&
      count > 0 &&
      !(text.charAt(i - 1) === ',' || text.charAt(i - 1) === '.' || text.charAt(i - 1) === ' ')
    )
      break
    if (isDigits && (count === 0 || (stop - i === 3 && Number.isInteger(part)))) {
      part = count === 0 ? Number(text.slice(i, stop)) : part * 1000 + Number(text.slice(i, stop))
    } else {
      const value = kindAt(text, i) === LETTER && stop - i < 12 ? numberOf(text.slice(i, stop)) : undefined
      if (value === undefined) break
      if (value >= 1000) {
        total += (Number.isNaN(part) ? 1 : part) * value
        part = 0
      } else if (value >= 100) part = (Number.isNaN(part) || part === 0 ? 1 : part) * value
      else part = (Number.isNaN(part) ? 0 : part) + value
    }
    end = stop
    i = stop
    while (i < text.length && i - stop < 2 && !isWordKind(kindAt(text, i))) i++
    if (i > stop && !isWordKind(kindAt(text, i))) break
  }
  return Number.isNaN(part) && total === 0 ? undefined : { value: total + (Number.isNaN(part) ? 0 : part), end }
}
