import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { MESSAGING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'brand-differs',
  effect: 'review',
  status: 'warn',
  applies: { flags: { spark: false } },
  checker: 'consistency',
  options: { compare: 'brand' },
  source: MESSAGING,
  knownMistakes: ['A brand sold by a department store differs from the page by right.'],
  says: {
    differs: {
      title: 'Name is not on the page',
      why: 'The ad is by {ad}. The page does not show that name.',
      fix: 'Use the name that the page shows.',
    },
  },
})
