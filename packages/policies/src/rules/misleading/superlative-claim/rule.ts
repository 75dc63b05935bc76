import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'superlative-claim',
  checker: 'claim',
  options: { claims: ['superlative'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  applies: { withoutCertificates: ['claim-proof'] },
  source: {
    title: 'TikTok: Misleading and false content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-misleading-and-false-content',
    asOf: '2025-09-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Harmless praise such as “best friend” is let through.'],
  says: {
    claimed: {
      title: 'Uses a superlative',
      why: '“{quote}” ranks the product above others. A reviewer will ask for proof.',
      fix: 'Replace the ranking with a fact that can be checked.',
    },
  },
})
