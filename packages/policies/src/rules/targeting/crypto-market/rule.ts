import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { NO_CRYPTO } from '../../../platforms/tiktok/markets.ts'
import { FINANCE } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'crypto-market',
  effect: 'reject',
  status: 'enforce',
  applies: { jurisdictions: NO_CRYPTO },
  checker: 'targeting',
  options: { what: 'market', industries: ['crypto'] },
  source: FINANCE,
  knownMistakes: ['Only the two markets named by the sources are known.'],
  says: {
    marketNotAllowed: {
      title: 'Crypto-assets not allowed in a market',
      why: 'The ad targets {markets}. TikTok takes no ads for crypto-assets there.',
      fix: 'Remove the market from the audience.',
    },
  },
})
