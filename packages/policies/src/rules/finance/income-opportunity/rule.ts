import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'income-opportunity',
  checker: 'claim',
  options: { claims: ['income'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  source: {
    title: 'TikTok: Financial services',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-financial-services',
    asOf: '2024-04-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Courses about personal finance are sometimes flagged.'],
  says: {
    claimed: {
      title: 'Offers a way to earn',
      why: '“{quote}” offers extra income. A reviewer will look for unrealistic promises.',
      fix: 'Name the work, the employer and who can apply, without earnings.',
    },
  },
})
