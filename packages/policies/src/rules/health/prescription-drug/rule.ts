import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'prescription-drug',
  checker: 'claim',
  options: { claims: ['medical'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  applies: { withoutCertificates: ['pharmacy-licence'] },
  source: {
    title: 'TikTok: Healthcare and pharmaceuticals',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-healthcare-pharmaceuticals',
    asOf: '2024-11-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Patient information without an offer can be flagged.'],
  says: {
    claimed: {
      title: 'Sells a prescription medicine',
      why: '“{quote}” offers medicine that needs a prescription. Most markets do not allow it.',
      fix: 'Remove the medicine. Licensed pharmacies add their certificate first.',
    },
  },
})
