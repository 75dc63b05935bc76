import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'before-after',
  checker: 'claim',
  options: { claims: ['before-after'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Misleading and false content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-misleading-and-false-content',
    asOf: '2025-09-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Room makeovers and repairs are meant to pass.'],
  says: {
    claimed: {
      title: 'Compares before and after',
      why: '“{quote}” compares before and after. Product effects may not be shown that way.',
      fix: 'Show the product in use instead of a comparison.',
    },
  },
})
