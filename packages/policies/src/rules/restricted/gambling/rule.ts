import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'gambling',
  checker: 'claim',
  options: { claims: ['gambling'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  applies: { withoutCertificates: ['gambling-licence'] },
  source: {
    title: 'TikTok: Gambling and games',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-gambling-and-games',
    asOf: '2025-10-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Charity lotteries are flagged.'],
  says: {
    claimed: {
      title: 'Concerns gambling',
      why: '“{quote}” names a game for money. It needs a licence, an approved market and adults only.',
      fix: 'Add the licence, set the age to 18 and show the risk warning.',
    },
  },
})
