import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'counterfeit',
  checker: 'claim',
  options: { claims: ['counterfeit'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  applies: { withoutCertificates: ['brand-authorisation'] },
  source: {
    title: 'TikTok: Intellectual property infringement',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-intellectual-property-infringement',
    asOf: '2024-10-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Museum replicas are flagged.'],
  says: {
    claimed: {
      title: 'Sells copies or pirated goods',
      why: '“{quote}” offers a copy. Replicas, fake money and pirated goods are not allowed.',
      fix: 'Sell the original, or remove the brand and the copy.',
    },
  },
})
