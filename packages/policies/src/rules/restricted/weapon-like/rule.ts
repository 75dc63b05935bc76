import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'weapon-like',
  checker: 'claim',
  options: { claims: ['weapons'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  source: {
    title: 'TikTok: Prohibited content',
    url: 'https://ads.tiktok.com/help/article/tiktok-advertising-policies-ad-creatives-landing-page-prohibited-content',
    asOf: '2026-11-22',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Museums and clubs are flagged.'],
  says: {
    claimed: {
      title: 'Concerns weapons or defence',
      why: '“{quote}” is close to weapons. A reviewer decides whether it may run.',
      fix: 'Show the everyday use and keep weapons out of the picture.',
    },
  },
})
