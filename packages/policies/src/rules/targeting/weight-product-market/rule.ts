import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { NO_WEIGHT_PRODUCTS } from '../../../platforms/tiktok/markets.ts'
import { WEIGHT } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'weight-product-market',
  effect: 'review',
  status: 'warn',
  applies: { jurisdictions: NO_WEIGHT_PRODUCTS },
  checker: 'targeting',
  options: { what: 'market', industries: ['weight-loss'] },
  source: WEIGHT,
  knownMistakes: [
    'The list is of an older copy, cut at the end, and partly relaxed in 2026. A gym filed under weight loss is named.',
  ],
  says: {
    marketNotAllowed: {
      title: 'Weight-loss products not allowed in a market',
      why: 'The ad targets {markets}. TikTok takes no ads for weight-loss products there.',
      fix: 'Remove the market from the audience.',
    },
  },
})
