import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'suggestive-content',
  checker: 'claim',
  options: { claims: ['adult'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  source: {
    title: 'TikTok: Adult content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-adult-content',
    asOf: '2025-03-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Concerts, perfume and lingerie shops use the same words without meaning harm.'],
  says: {
    claimed: {
      title: 'May read as suggestive',
      why: '“{quote}” can be read as sexual. A reviewer decides by the picture and the product.',
      fix: 'Choose a plainer word for what you sell.',
    },
  },
})
