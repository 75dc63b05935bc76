import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'casual-dating',
  checker: 'claim',
  options: { claims: ['dating'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Adult content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-adult-content',
    asOf: '2025-03-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Novels with such titles are flagged.'],
  says: {
    claimed: {
      title: 'Offers affairs or casual sex',
      why: '“{quote}” offers casual or paid company. Such dating is not allowed.',
      fix: 'Present a dating service for serious relationships only.',
    },
  },
})
