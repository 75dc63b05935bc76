import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY } from '../../../platforms/tiktok/sources.ts'
import { MARKET_CURRENCIES } from '../../../regions/markets.ts'

export const rule: RuleSpec = defineRule({
  id: 'foreign-currency',
  effect: 'review',
  status: 'enforce',
  checker: 'consistency',
  options: { compare: 'currency', currencies: MARKET_CURRENCIES },
  source: FORMAT_POLICY,
  knownMistakes: ['A bare dollar sign can mean several currencies. The table of markets is ours.'],
  says: {
    differs: {
      title: 'Price in a foreign currency',
      why: 'The ad shows {ad}. This market pays in {page}.',
      fix: 'Show the price in the local currency.',
    },
  },
})
