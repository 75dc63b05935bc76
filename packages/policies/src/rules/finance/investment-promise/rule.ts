import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'investment-promise',
  checker: 'claim',
  options: { claims: ['finance'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Financial services',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-financial-services',
    asOf: '2024-04-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Deposit rates of a bank are meant to pass and sometimes do not.'],
  says: {
    claimed: {
      title: 'Promises a return on money',
      why: '“{quote}” promises profit without risk. TikTok bans misleading financial promises.',
      fix: 'Remove the promised return and state that money can be lost.',
    },
  },
})
