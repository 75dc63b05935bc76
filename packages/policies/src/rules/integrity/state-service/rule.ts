import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'state-service',
  checker: 'claim',
  options: { claims: ['gov'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  source: {
    title: 'TikTok: Misleading and false content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-misleading-and-false-content',
    asOf: '2025-09-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Tax advisers are flagged.'],
  says: {
    claimed: {
      title: 'Refers to a public service',
      why: '“{quote}” refers to the state. A reviewer checks whether you act for it.',
      fix: 'Say clearly that you are a private company.',
    },
  },
})
