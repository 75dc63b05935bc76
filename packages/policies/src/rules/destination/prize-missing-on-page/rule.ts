import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { MISLEADING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'prize-missing-on-page',
  effect: 'review',
  status: 'enforce',
  checker: 'consistency',
  options: { compare: 'prize', topics: ['prize'] },
  source: MISLEADING,
  knownMistakes: ['A prize described with other words on the page is missed.'],
  says: {
    differs: {
      title: 'Prize is not on the page',
      why: 'The ad promises {ad}. The page says nothing of it.',
      fix: 'Describe the prize and its terms on the page.',
    },
  },
})
