import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'addiction-help',
  checker: 'claim',
  options: { claims: ['drugs'], strength: 'weak' },
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
  knownMistakes: ['Films and books are flagged.'],
  says: {
    claimed: {
      title: 'Speaks of drugs or recovery',
      why: '“{quote}” touches drugs or recovery. Treatment centres need approval.',
      fix: 'Add the medical approval to the advertiser.',
    },
  },
})
