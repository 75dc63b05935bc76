import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'extreme-discount',
  checker: 'claim',
  options: { claims: ['price'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  source: {
    title: 'TikTok: After conversion experience policy',
    url: 'https://ads.tiktok.com/help/article/tiktok-after-conversion-experience-policy',
    asOf: '2024-09-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Clearance sales of honest shops are flagged.'],
  says: {
    claimed: {
      title: 'Names a very large discount',
      why: '“{quote}” is an unusual discount. A reviewer will compare it with the page.',
      fix: 'Keep the discount that the page shows.',
    },
  },
})
