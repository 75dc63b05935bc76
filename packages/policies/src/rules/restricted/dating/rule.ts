import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'dating',
  checker: 'claim',
  options: { claims: ['dating'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  applies: { withoutCertificates: ['dating-approval'] },
  source: {
    title: 'TikTok: Adult content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-adult-content',
    asOf: '2025-03-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Events for friends are flagged.'],
  says: {
    claimed: {
      title: 'Offers dating',
      why: '“{quote}” offers dating. It is allowed in listed markets, for adults, with approval.',
      fix: 'Ask your sales contact, link the app store and set the age to 18.',
    },
  },
})
