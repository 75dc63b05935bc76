import { type CheckerOf, notRun } from '../shared/checker-of.ts'
import { readPage } from '../shared/page.ts'
import { compareCurrencies, compareDiscounts, comparePrices } from './compare.ts'
import type { ConsistencyVariant } from './options.ts'
import { compareBrand, compareLanguage, comparePrizes, compareProduct } from './words.ts'

type Options = ConsistencyVariant['options']

/** Whether the ad says what its page, or its market, says. */
export const consistency: CheckerOf<Options> = {
  id: 'consistency',
  check(input, options) {
    if (options.compare === 'currency') return compareCurrencies(input, options.currencies ?? {})
    const page = readPage(input)
    if (!page || page.text.trim() === '') return notRun('no-landing-page')
    switch (options.compare) {
      case 'price':
        return comparePrices(input, page)
      case 'discount':
        return compareDiscounts(input, page)
      case 'brand':
        return compareBrand(input, page)
      case 'product':
        return compareProduct(input, page)
      case 'language':
        return compareLanguage(input, page)
      case 'prize':
        return comparePrizes(input, page, options.topics ?? [])
    }
  },
}
