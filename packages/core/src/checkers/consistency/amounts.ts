import { readNumber } from '../../text/index.ts'

/** An amount with the words around it, UTF-16 units of the original text. */
export interface Amount {
  readonly value: number
  readonly start: number
  readonly end: number
  /** ISO 4217 codes the sign may stand for: `$` is several. */
  readonly currencies: readonly string[]
}

/** Signs and short names with their currencies; longer ones first, so that `US$` is not read as `$`. */
const NAMES =
  'us$:USD a$:AUD c$:CAD r$:BRL s$:SGD hk$:HKD nt$:TWD mx$:MXN руб:RUB грн:UAH тг:KZT rp:IDR rm:MYR zł:PLN kč:CZK kr:SEK,NOK,DKK ft:HUF tl:TRY $:USD,CAD,AUD,NZD,SGD,HKD,TWD,MXN,ARS,CLP,COP €:EUR £:GBP,EGP ¥:JPY,CNY 円:JPY 元:CNY ₽:RUB ₴:UAH ₸:KZT ₹:INR ₩:KRW 원:KRW ฿:THB ₫:VND ₱:PHP ₺:TRY ₪:ILS ₦:NGN'
const CODES =
  'USD EUR GBP JPY CNY RUB UAH KZT IDR INR KRW THB VND PHP TRY ILS BRL MXN CAD AUD NZD SGD HKD TWD CHF SEK NOK DKK PLN CZK HUF ZAR AED SAR EGP MYR NGN ARS CLP COP PKR BDT'
const SIGNS = `${NAMES} ${CODES}`.split(' ').map((entry) => {
  const [sign = '', currencies = sign] = entry.split(':')
  return { sign: sign.toLowerCase(), currencies: currencies.split(',') }
})
const NUMBER =
  /(?<![\p{L}\d.,])\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,2}(?!\d))?/gu
const LETTER = /\p{L}/u
/** UTF-16 units beside a number in which its sign is looked for. */
const NEAR = 6

/** Amounts of money: a number with a currency sign or code right before or after it. */
export function readMoney(text: string): readonly Amount[] {
  if (!/\d/.test(text)) return []
  return Array.from(text.matchAll(NUMBER)).flatMap(({ 0: number, index }) => {
    let start = index
    let end = start + number.length
    const head = text.slice(Math.max(0, start - NEAR), start)
    const left = head.replace(/[\s.]+$/, '').toLowerCase()
    const tail = text.slice(end, end + NEAR)
    const right = tail.trimStart().toLowerCase()
    const before = SIGNS.find(({ sign }) => left.endsWith(sign) && stands(sign, left.at(-1 - sign.length)))
    const after = SIGNS.find(
      ({ sign }) => right.startsWith(sign) && (sign === 'руб' || stands(sign, right[sign.length])),
    )
    if (before) start += left.length - head.length - before.sign.length
    else if (after) end += tail.length - right.length + after.sign.length
    const { currencies } = before ?? after ?? {}
    return currencies ? [{ value: parseAmount(number), start, end, currencies }] : []
  })
}

/** Signs made of letters must not be the end or the start of a word. */
function stands(sign: string, neighbour = ''): boolean {
  return !LETTER.test(sign) || !LETTER.test(neighbour)
}

export function parseAmount(written: string): number {
  return readNumber(written.replace(/\s/g, ''))
}

const PERCENT = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s?[%٪％]/gu
/** Stems of words that make a percentage a price cut; looked for within a few words. */
const CUT =
  /off|sale|discount|sav(?:e|ing)|less|скид|дешевле|распродаж|diskon|potongan|hemat|descuento|dto|ahorr|rebaj|rabatt|reduz|sconto|remise|soldes|promo|desconto|indirim|خصم|تخفيض|割引|オフ|折|ลด/

/** Percentages by which a price is said to be cut. */
export function readDiscounts(text: string): readonly Amount[] {
  return [...text.matchAll(PERCENT)].flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const around = text.slice(Math.max(0, start - 24), end + 24).toLowerCase()
    const isMinus = /[-−–]\s?$/.test(text.slice(Math.max(0, start - 2), start))
    if (!isMinus && !CUT.test(around)) return []
    return [{ value: parseAmount(match[1] ?? '0'), start, end, currencies: [] }]
  })
}
