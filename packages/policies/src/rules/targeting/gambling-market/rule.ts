import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { NO_GAMBLING } from '../../../platforms/tiktok/markets.ts'
import { GAMBLING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'gambling-market',
  effect: 'reject',
  status: 'enforce',
  applies: { jurisdictions: NO_GAMBLING },
  checker: 'targeting',
  options: { what: 'market', industries: ['gambling'] },
  source: GAMBLING,
  knownMistakes: ['Kinds of games that one market allows are not told apart.'],
  says: {
    marketNotAllowed: {
      title: 'Gambling not allowed in a market',
      why: 'The ad targets {markets}. TikTok takes no ads for gambling there.',
      fix: 'Remove the market from the audience.',
    },
  },
})
