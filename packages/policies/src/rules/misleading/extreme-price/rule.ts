import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'extreme-price',
  checker: 'claim',
  options: { claims: ['price'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: After conversion experience policy',
    url: 'https://ads.tiktok.com/help/article/tiktok-after-conversion-experience-policy',
    asOf: '2024-09-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Accessories for expensive goods can look like the goods.'],
  says: {
    claimed: {
      title: 'Names a price too low to be true',
      why: '“{quote}” is far below any market price. Such offers are read as a scam.',
      fix: 'Show the real price and the real discount.',
    },
  },
})
