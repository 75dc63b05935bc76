import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'weapon',
  checker: 'claim',
  options: { claims: ['weapons'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Prohibited content',
    url: 'https://ads.tiktok.com/help/article/tiktok-advertising-policies-ad-creatives-landing-page-prohibited-content',
    asOf: '2026-11-22',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Film props are flagged.'],
  says: {
    claimed: {
      title: 'Sells a weapon',
      why: '“{quote}” offers a weapon. Guns, ammunition and fighting knives are not allowed.',
      fix: 'Remove the weapon from the ad and from the page.',
    },
  },
})
