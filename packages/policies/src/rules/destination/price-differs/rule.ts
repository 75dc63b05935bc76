import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { MISLEADING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'price-differs',
  effect: 'review',
  status: 'enforce',
  checker: 'consistency',
  options: { compare: 'price' },
  source: MISLEADING,
  knownMistakes: ['A page with many products may show the price elsewhere.'],
  says: {
    differs: {
      title: 'Price differs from the page',
      why: 'The ad says {ad}, the page {page}. A difference counts as misleading.',
      fix: 'Show the same price in both.',
    },
  },
})
