import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { NO_ACCOUNTING } from '../../../platforms/tiktok/markets.ts'
import { OTHER_PRODUCTS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'accounting-market',
  effect: 'reject',
  status: 'enforce',
  applies: { jurisdictions: NO_ACCOUNTING },
  checker: 'targeting',
  options: { what: 'market', industries: ['accounting'] },
  source: OTHER_PRODUCTS,
  knownMistakes: ['The copy of the list is undated.'],
  says: {
    marketNotAllowed: {
      title: 'Accounting and tax services not allowed in a market',
      why: 'The ad targets {markets}. TikTok takes no ads for accounting and tax services there.',
      fix: 'Remove the market from the audience.',
    },
  },
})
