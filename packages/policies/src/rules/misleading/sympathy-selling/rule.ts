import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'sympathy-selling',
  checker: 'claim',
  options: { claims: ['sympathy'], strength: 'any' },
  effect: 'advise',
  status: 'enforce',
  source: {
    title: 'TikTok: Ad quality guidelines',
    url: 'https://ads.tiktok.com/help/article/best-practices-for-tiktok-ad-quality-guidelines',
    asOf: '2026-11-22',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Real charities are flagged.'],
  says: {
    claimed: {
      title: 'Sells with pity',
      why: '“{quote}” asks for pity. TikTok may show such ads less.',
      fix: 'Let the product speak, and leave hardship out.',
    },
  },
})
