import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'giveaway',
  checker: 'claim',
  options: { claims: ['prize'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  source: {
    title: 'TikTok: After conversion experience policy',
    url: 'https://ads.tiktok.com/help/article/tiktok-after-conversion-experience-policy',
    asOf: '2024-09-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['A prize in a sports report is flagged.'],
  says: {
    claimed: {
      title: 'Announces a giveaway',
      why: '“{quote}” announces a prize. The page must show terms and the odds.',
      fix: 'Link the terms, the odds and the closing date.',
    },
  },
})
