import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { BELARUS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'alcohol-belarus',
  effect: 'reject',
  status: 'enforce',
  applies: { jurisdictions: ['BY'] },
  checker: 'targeting',
  options: { what: 'market', industries: ['alcohol'] },
  source: BELARUS,
  knownMistakes: ['Goes by the declared industry.'],
  says: {
    marketNotAllowed: {
      title: 'Alcohol not allowed in a market',
      why: 'The ad targets {markets}. TikTok takes no ads for alcohol there.',
      fix: 'Remove the market from the audience.',
    },
  },
})
