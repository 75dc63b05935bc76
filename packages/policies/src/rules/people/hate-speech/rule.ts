import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'hate-speech',
  checker: 'claim',
  options: { claims: ['hate'], strength: 'any' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Politics, religion and culture',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-politics-religion-and-culture',
    asOf: '2024-06-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Books against hate are flagged.'],
  says: {
    claimed: {
      title: 'Attacks a group of people',
      why: '“{quote}” attacks people for who they are. Hate is not allowed.',
      fix: 'Remove the attack.',
    },
  },
})
