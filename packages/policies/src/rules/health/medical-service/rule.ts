import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'medical-service',
  checker: 'claim',
  options: { claims: ['medical'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  applies: { withoutCertificates: ['medical-approval', 'pharmacy-licence'] },
  source: {
    title: 'TikTok: Healthcare and pharmaceuticals',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-healthcare-pharmaceuticals',
    asOf: '2024-11-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Veterinary clinics are flagged too.'],
  says: {
    claimed: {
      title: 'Offers a medical service',
      why: '“{quote}” names treatment or medicine. Approval and an adult audience are needed.',
      fix: 'Add the medical approval to the advertiser and set the age to 18.',
    },
  },
})
