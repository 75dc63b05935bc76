import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { BELARUS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'fortune-belarus',
  effect: 'review',
  status: 'enforce',
  applies: { jurisdictions: ['BY'] },
  checker: 'targeting',
  options: { what: 'market', industries: ['fortune'], topics: ['fortune'] },
  source: BELARUS,
  knownMistakes: ['Figurative use of such words is named.'],
  says: {
    marketNotAllowed: {
      title: 'Fortune-telling not allowed in a market',
      why: 'The ad targets {markets}. TikTok takes no ads for fortune-telling there.',
      fix: 'Remove the market from the audience.',
    },
  },
})
