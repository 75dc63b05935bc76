import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'government-money',
  checker: 'claim',
  options: { claims: ['gov'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Misleading and false content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-misleading-and-false-content',
    asOf: '2025-09-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Advisers on real benefits need to show who they are.'],
  says: {
    claimed: {
      title: 'Promises money from the state',
      why: '“{quote}” promises a state payment. Posing as a public programme misleads people.',
      fix: 'Say who you are and what you sell, without state money.',
    },
  },
})
