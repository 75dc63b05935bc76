import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'named-comparison',
  checker: 'claim',
  options: { claims: ['comparison'], strength: 'any' },
  effect: 'limit',
  status: 'enforce',
  source: {
    title: 'TikTok: Ad quality guidelines',
    url: 'https://ads.tiktok.com/help/article/best-practices-for-tiktok-ad-quality-guidelines',
    asOf: '2026-11-22',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Fair comparisons with proof are flagged too.'],
  says: {
    claimed: {
      title: 'Runs down a competitor',
      why: '“{quote}” compares with a named competitor. TikTok may limit such ads.',
      fix: 'Compare with your own older product, or with none.',
    },
  },
})
