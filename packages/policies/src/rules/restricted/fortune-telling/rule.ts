import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'fortune-telling',
  checker: 'claim',
  options: { claims: ['fortune'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  applies: { jurisdictions: ['BY'] },
  source: {
    title: 'TikTok: Industry entry, Central and Eastern Europe',
    url: 'https://ads.tiktok.com/help/article/tiktok-advertising-policies-industry-entry-central-eastern-europe',
    asOf: '2026-11-22',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Horoscope pages of magazines are flagged.'],
  says: {
    claimed: {
      title: 'Offers fortune-telling',
      why: '“{quote}” offers a look into the future. Such services are banned in this market.',
      fix: 'Leave this market out of the targeting.',
    },
  },
})
