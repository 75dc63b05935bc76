import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'absolute-claim',
  checker: 'claim',
  options: { claims: ['superlative'], strength: 'strong' },
  effect: 'reject',
  status: 'warn',
  applies: { withoutCertificates: ['claim-proof'] },
  source: {
    title: 'TikTok: Misleading and false content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-misleading-and-false-content',
    asOf: '2025-09-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Song titles and slogans with “best” can be caught.'],
  says: {
    claimed: {
      title: 'Claims to be the best of all',
      why: '“{quote}” is an absolute claim. TikTok refuses such terms without proof.',
      fix: 'Say what is good about it, or file proof of the claim.',
    },
  },
})
