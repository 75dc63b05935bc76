import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { MISLEADING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'discount-differs',
  effect: 'reject',
  status: 'enforce',
  checker: 'consistency',
  options: { compare: 'discount' },
  source: MISLEADING,
  knownMistakes: ['A discount shown only at checkout is not on the page.'],
  says: {
    differs: {
      title: 'Discount differs from the page',
      why: 'The ad says {ad}, the page {page}. TikTok names this as misleading.',
      fix: 'Show the same discount in both.',
    },
  },
})
