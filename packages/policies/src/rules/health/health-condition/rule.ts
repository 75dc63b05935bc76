import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'health-condition',
  checker: 'claim',
  options: { claims: ['health'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  applies: { withoutCertificates: ['medical-approval'] },
  source: {
    title: 'TikTok: Healthcare and pharmaceuticals',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-healthcare-pharmaceuticals',
    asOf: '2024-11-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Charities and pharmacies are flagged until they file proof.'],
  says: {
    claimed: {
      title: 'Speaks of a health condition',
      why: '“{quote}” touches a medical claim. Health claims need proof and approval in the market.',
      fix: 'Drop the condition, or add the approval to the advertiser.',
    },
  },
})
