/** An amount with the words around it, UTF-16 units of the original text. */
export interface Amount {
  readonly value: number
  readonly start: number
  readonly end: number
  /** ISO 4217 codes the sign may stand for: `$` is several. */
  readonly currencies: readonly string[]
}

const DOLLARS = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP']
const KRONER = ['SEK', 'NOK', 'DKK']
/** Signs and short names; longer ones first, so that `US$` is not read as `$`. */
const SIGNS: readonly (readonly [string, readonly string[]])[] = [
  ['us$', ['USD']],
  ['a$', ['AUD']],
  ['c$', ['CAD']],
  ['r$', ['BRL']],
  ['s$', ['SGD']],
  ['hk$', ['HKD']],
  ['nt$', ['TWD']],
  ['mx$', ['MXN']],
  ['руб', ['RUB']],
  ['грн', ['UAH']],
  ['тг', ['KZT']],
  ['rp', ['IDR']],
  ['rm', ['MYR']],
  ['zł', ['PLN']],
  ['kč', ['CZK']],
  ['kr', KRONER],
  ['ft', ['HUF']],
  ['tl', ['TRY']],
  ['$', DOLLARS],
  ['€', ['EUR']],
  ['£', ['GBP', 'EGP']],
  ['¥', ['JPY', 'CNY']],
  ['円', ['JPY']],
  ['元', ['CNY']],
  ['₽', ['RUB']],
  ['₴', ['UAH']],
  ['₸', ['KZT']],
  ['₹', ['INR']],
  ['₩', ['KRW']],
  ['원', ['KRW']],
  ['฿', ['THB']],
  ['₫', ['VND']],
  ['₱', ['PHP']],
  ['₺', ['TRY']],
  ['₪', ['ILS']],
  ['₦', ['NGN']],
]
const CODES = new Set(
  'usd eur gbp jpy cny rub uah kzt idr inr krw thb vnd php try ils brl mxn cad aud nzd sgd hkd twd chf sek nok dkk pln czk huf zar aed sar egp myr ngn ars clp cop pkr bdt'.split(
    ' ',
  ),
)
const NUMBER =
  /(?<![\p{L}\d.,])\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,2}(?!\d))?/gu
const LETTER = /[\p{L}]/u

/** Amounts of money: a number with a currency sign or code right before or after it. */
export function readMoney(text: string): readonly Amount[] {
  const amounts: Amount[] = []
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index
    const end = start + match[0].length
    const before = signBefore(text, start)
    const after = before ? undefined : signAfter(text, end)
    const sign = before ?? after
    if (!sign) continue
    amounts.push({
      value: parseAmount(match[0]),
      start: before ? sign.at : start,
      end: after ? sign.at : end,
      currencies: sign.currencies,
    })
  }
  return amounts
}

interface Sign {
  readonly at: number
  readonly currencies: readonly string[]
}

function signBefore(text: string, start: number): Sign | undefined {
  const head = text.slice(Math.max(0, start - 6), start).toLowerCase()
  const trimmed = head.replace(/[\s.]+$/, '')
  const end = start - (head.length - trimmed.length)
  for (const [sign, currencies] of SIGNS)
    if (trimmed.endsWith(sign) && stands(sign, trimmed.at(-1 - sign.length)))
      return { at: end - sign.length, currencies }
  const code = trimmed.slice(-3)
  return CODES.has(code) && stands(code, trimmed.at(-4)) ? { at: end - 3, currencies: [code.toUpperCase()] } : undefined
}

function signAfter(text: string, end: number): Sign | undefined {
  const tail = text.slice(end, end + 6).toLowerCase()
  const trimmed = tail.replace(/^\s+/, '')
  const start = end + tail.length - trimmed.length
  for (const [sign, currencies] of SIGNS)
    if (trimmed.startsWith(sign) && (sign === 'руб' || stands(sign, trimmed[sign.length])))
      return { at: start + sign.length, currencies }
  const code = trimmed.slice(0, 3)
  return CODES.has(code) && stands(code, trimmed[3]) ? { at: start + 3, currencies: [code.toUpperCase()] } : undefined
}

/** Signs made of letters must not be the end or the start of a word. */
function stands(sign: string, neighbour: string | undefined): boolean {
  return !LETTER.test(sign) || neighbour === undefined || !LETTER.test(neighbour)
}

/** `1,299.00`, `1.299,00`, `1 299` and `1299` are one number; a last group of one or two digits is decimals. */
export function parseAmount(written: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(written)
  const whole = decimals ? written.slice(0, decimals.index) : written
  return Number(`${whole.replace(/\D/g, '')}.${decimals?.[1] ?? '0'}`)
}

const PERCENT = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s?[%٪％]/gu
/** Stems of words that make a percentage a price cut; looked for within a few words. */
const CUTS = [
  'off',
  'sale',
  'discount',
  'save',
  'saving',
  'less',
  'скид',
  'дешевле',
  'распродаж',
  'diskon',
  'potongan',
  'hemat',
  'descuento',
  'dto',
  'ahorr',
  'rebaj',
  'rabatt',
  'reduz',
  'sconto',
  'remise',
  'soldes',
  'promo',
  'desconto',
  'indirim',
  'خصم',
  'تخفيض',
  '割引',
  'オフ',
  '折',
  'ลด',
]

/** Percentages by which a price is said to be cut. */
export function readDiscounts(text: string): readonly Amount[] {
  return [...text.matchAll(PERCENT)].flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const around = text.slice(Math.max(0, start - 24), end + 24).toLowerCase()
    const isMinus = /[-−–]\s?$/.test(text.slice(Math.max(0, start - 2), start))
    if (!isMinus && !CUTS.some((cut) => around.includes(cut))) return []
    return [{ value: parseAmount(match[1] ?? '0'), start, end, currencies: [] }]
  })
}
