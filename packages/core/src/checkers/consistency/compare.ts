import type { CheckInput, CheckResult, Hit, ReadSurface } from '../../contracts/index.ts'
import { fieldOf, isPictured, isSurelyRead, textEvidence, wordsOfAd } from '../shared/about.ts'
import { CLEAR, found, INAPPLICABLE, unsure } from '../shared/checker-of.ts'
import type { Page } from '../shared/page.ts'
import { type Amount, readDiscounts, readMoney } from './amounts.ts'

interface Placed extends Amount {
  readonly surface: ReadSurface
}

function inAd(input: CheckInput, read: (text: string) => readonly Amount[]): readonly Placed[] {
  return wordsOfAd(input).flatMap((surface) =>
    read(surface.text)
      .filter(({ start, end }) => isSurelyRead(surface, start, end))
      .map((amount) => ({ ...amount, surface })),
  )
}

/** Words before an amount that make it no price: whole ones, and stems. */
const NO_PRICE = new Set(['win', 'earn', 'bonus', 'over', 'under'])
const NO_PRICE_STEMS = ['save', 'saving', 'скидк', 'экономи', 'hemat', 'diskon', 'ahorra']

/** "$20 off" and "save $20" are no prices. */
function isPrice({ surface, start, end }: Placed): boolean {
  const before = surface.text.slice(Math.max(0, start - 20), start).toLowerCase()
  const after = surface.text.slice(end, end + 16).toLowerCase()
  const words = before.match(/\p{L}+/gu) ?? []
  return (
    !words.some((word) => NO_PRICE.has(word) || NO_PRICE_STEMS.some((stem) => word.startsWith(stem))) &&
    !/^\s?(?:off|discount|cashback|bonus|less)/.test(after)
  )
}

function hitOf(amount: Placed, page: string, confidence: number, pageQuote = page): Hit {
  const { surface, start, end } = amount
  const ad = surface.text.slice(start, end)
  return {
    reason: 'differs',
    where: { path: surface.path, surface: surface.id },
    evidence: [textEvidence(surface, start, end), { kind: 'page', quote: pageQuote }],
    args: { ad, page, field: fieldOf(surface) },
    measured: { value: ad },
    required: { value: page },
    confidence,
  }
}

function withPageValue(hit: Hit, { surface, start, end }: Placed, text: string): Hit {
  if (isPictured(surface)) return hit
  const patch = [{ op: 'splice', path: surface.path, start, end, text }] as const
  return { ...hit, proposals: [{ label: 'fix.match-page', args: { text }, patch }] }
}

export function comparePrices(input: CheckInput, page: Page): CheckResult {
  const prices = inAd(input, readMoney).filter(isPrice)
  const shown = readMoney(page.text)
  const comparable = prices.flatMap((price) => {
    const same = shown.filter((one) => one.currencies.some((code) => price.currencies.includes(code)))
    return same.length > 0 ? [{ price, same }] : []
  })
  if (comparable.length === 0) return INAPPLICABLE
  return found(
    ...comparable.flatMap(({ price, same }) => {
      if (same.some((one) => one.value === price.value)) return []
      const nearest = nearestTo(price.value, same)
      const quote = page.text.slice(nearest.start, nearest.end)
      const hit = hitOf(price, quote, 0.85)
      return [new Set(same.map((one) => one.value)).size === 1 ? withPageValue(hit, price, quote) : hit]
    }),
  )
}

function nearestTo(value: number, amounts: readonly Amount[]): Amount {
  return amounts.reduce((best, one) => (Math.abs(one.value - value) < Math.abs(best.value - value) ? one : best))
}

/** A smaller cut than the page's is no deception. A page without any may show it as struck-out prices, so that is unsure. */
export function compareDiscounts(input: CheckInput, page: Page): CheckResult {
  const promised = inAd(input, readDiscounts)
  if (promised.length === 0) return INAPPLICABLE
  const shown = readDiscounts(page.text)
  if (shown.length === 0) {
    const first = promised[0]
    return first
      ? unsure({
          ...hitOf(first, '0%', 0.5, page.text.slice(0, 120)),
          uncertainty: 'uncertain.page-may-show-it-otherwise',
        })
      : CLEAR
  }
  const most = shown.reduce((best, one) => (one.value > best.value ? one : best))
  const quote = page.text.slice(most.start, most.end)
  const more = promised.filter((one) => one.value > most.value)
  return found(...more.map((one) => withPageValue(hitOf(one, quote, 0.85), one, quote)))
}

/** The currency people pay in, per market; a sign that may be the right one is right. */
export function compareCurrencies(
  input: CheckInput,
  accepted: Readonly<Record<string, readonly string[]>>,
): CheckResult {
  const prices = inAd(input, readMoney)
  const markets = input.markets.filter((market) => accepted[market])
  if (prices.length === 0 || markets.length === 0) return INAPPLICABLE
  const codes = [...new Set(markets.flatMap((market) => accepted[market] ?? []))]
  const price = prices.find((one) => !one.currencies.some((code) => codes.includes(code)))
  if (!price) return CLEAR
  const { evidence, ...hit } = hitOf(price, codes.join(', '), 0.8)
  const value = markets.join(', ')
  return found({ ...hit, evidence: [...evidence.slice(0, 1), { kind: 'field', path: '/targeting/countries', value }] })
}
