import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'tobacco',
  checker: 'claim',
  options: { claims: ['tobacco'], strength: 'any' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Prohibited content',
    url: 'https://ads.tiktok.com/help/article/tiktok-advertising-policies-ad-creatives-landing-page-prohibited-content',
    asOf: '2026-11-22',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Programmes that help people stop are meant to pass.'],
  says: {
    claimed: {
      title: 'Promotes tobacco or vaping',
      why: '“{quote}” promotes nicotine. Tobacco, vapes and their parts are not allowed.',
      fix: 'Remove the product from the ad and from the page.',
    },
  },
})
