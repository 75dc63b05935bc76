import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'guaranteed-income',
  checker: 'claim',
  options: { claims: ['income'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Financial services',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-financial-services',
    asOf: '2024-04-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['A salary in a real vacancy can read like a promise.'],
  says: {
    claimed: {
      title: 'Promises an income',
      why: '“{quote}” promises money for little effort. TikTok does not accept get-rich-quick promises.',
      fix: 'Say what people learn or do, and leave out amounts and earnings.',
    },
  },
})
