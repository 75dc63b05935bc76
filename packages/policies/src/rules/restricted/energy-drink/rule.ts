import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'energy-drink',
  checker: 'claim',
  options: { claims: ['energy-drink'], strength: 'any' },
  effect: 'review',
  status: 'enforce',
  applies: {
    jurisdictions: ['AL', 'BN', 'SV', 'ET', 'HN', 'KG', 'LA', 'LY', 'ML', 'MU', 'MC', 'MM', 'NI', 'SN', 'TZ', 'UG'],
  },
  source: {
    title: 'TikTok: Other products and services',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-other-products-and-services',
    asOf: '2026-11-22',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['The market list is from 2026 and may change.'],
  says: {
    claimed: {
      title: 'Offers an energy drink',
      why: '“{quote}” is an energy drink. It is not allowed in this market.',
      fix: 'Leave this market out of the targeting.',
    },
  },
})
