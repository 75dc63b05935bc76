import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'brand-price',
  checker: 'claim',
  options: { claims: ['counterfeit'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  applies: { withoutCertificates: ['brand-authorisation'] },
  source: {
    title: 'TikTok: Intellectual property infringement',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-intellectual-property-infringement',
    asOf: '2024-10-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Outlets of the brand itself are flagged.'],
  says: {
    claimed: {
      title: 'Offers a brand very cheaply',
      why: '“{quote}” names a brand in a way that often means a copy. Proof is needed.',
      fix: 'File the brand authorisation.',
    },
  },
})
