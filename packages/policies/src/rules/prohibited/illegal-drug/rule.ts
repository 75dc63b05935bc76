import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'illegal-drug',
  checker: 'claim',
  options: { claims: ['drugs'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Prohibited content',
    url: 'https://ads.tiktok.com/help/article/tiktok-advertising-policies-ad-creatives-landing-page-prohibited-content',
    asOf: '2026-11-22',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Books about addiction are flagged.'],
  says: {
    claimed: {
      title: 'Promotes drugs',
      why: '“{quote}” promotes a drug. Drugs, their substitutes and tools are not allowed.',
      fix: 'Remove the product from the ad and from the page.',
    },
  },
})
