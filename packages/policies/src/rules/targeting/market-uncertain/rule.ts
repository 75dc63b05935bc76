import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CIS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'market-uncertain',
  effect: 'review',
  status: 'warn',
  applies: { jurisdictions: ['UA'] },
  checker: 'targeting',
  options: { what: 'market' },
  source: CIS,
  knownMistakes: ['The page is from 2023; sales may have begun again.'],
  says: {
    marketNotAllowed: {
      title: 'Market may be closed',
      why: 'The ad targets {markets}. TikTok named it closed in 2023, and no newer page was found.',
      fix: 'Ask TikTok whether it sells ads there.',
    },
  },
})
