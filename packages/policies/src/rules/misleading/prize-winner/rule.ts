import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'prize-winner',
  checker: 'claim',
  options: { claims: ['prize'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Misleading and false content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-misleading-and-false-content',
    asOf: '2025-09-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Receipts quoted in ads can be misread.'],
  says: {
    claimed: {
      title: 'Tells people they have won',
      why: '“{quote}” tells the reader of a prize. False prizes are not allowed.',
      fix: 'Say how to take part, and show the terms on the page.',
    },
  },
})
