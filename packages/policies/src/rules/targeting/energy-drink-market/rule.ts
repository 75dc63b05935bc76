import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { NO_ENERGY_DRINKS } from '../../../platforms/tiktok/markets.ts'
import { OTHER_PRODUCTS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'energy-drink-market',
  effect: 'reject',
  status: 'enforce',
  applies: { jurisdictions: NO_ENERGY_DRINKS },
  checker: 'targeting',
  options: { what: 'market', industries: ['energy-drink'] },
  source: OTHER_PRODUCTS,
  knownMistakes: ['The copy of the list is undated.'],
  says: {
    marketNotAllowed: {
      title: 'Energy drinks not allowed in a market',
      why: 'The ad targets {markets}. TikTok takes no ads for energy drinks there.',
      fix: 'Remove the market from the audience.',
    },
  },
})
