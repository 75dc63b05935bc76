import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'political-topic',
  checker: 'claim',
  options: { claims: ['political'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  source: {
    title: 'TikTok: Politics, religion and culture',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-politics-religion-and-culture',
    asOf: '2024-06-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['News media and history books are flagged.'],
  says: {
    claimed: {
      title: 'Touches politics',
      why: '“{quote}” touches politics. A reviewer decides whether it is a political ad.',
      fix: 'Leave politicians and elections out.',
    },
  },
})
