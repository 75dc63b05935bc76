import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'beauty-claim',
  checker: 'claim',
  options: { claims: ['cosmetic'], strength: 'weak' },
  effect: 'review',
  status: 'warn',
  applies: { withoutCertificates: ['claim-proof'] },
  source: {
    title: 'Public notes on the 2026 healthcare policy of TikTok',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-healthcare-pharmaceuticals',
    asOf: '2026-09-01',
    kind: 'platform',
    confidence: 'secondary',
  },
  knownMistakes: ['Make-up names with “lift” are flagged.'],
  says: {
    claimed: {
      title: 'Claims an effect on skin',
      why: '“{quote}” claims a cosmetic effect. Reviewers ask for proof of such claims.',
      fix: 'Keep to care and comfort, or file proof of the effect.',
    },
  },
})
