import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { BELARUS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'vpn-belarus',
  effect: 'review',
  status: 'warn',
  applies: { jurisdictions: ['BY'] },
  checker: 'targeting',
  options: { what: 'market', industries: ['vpn'] },
  source: BELARUS,
  knownMistakes: ['Goes by the declared industry.'],
  says: {
    marketNotAllowed: {
      title: 'VPN services not allowed in a market',
      why: 'The ad targets {markets}. TikTok takes no ads for VPN services there.',
      fix: 'Remove the market from the audience.',
    },
  },
})
