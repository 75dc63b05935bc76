import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'violence',
  checker: 'claim',
  options: { claims: ['violence'], strength: 'any' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Prohibited content',
    url: 'https://ads.tiktok.com/help/article/tiktok-advertising-policies-ad-creatives-landing-page-prohibited-content',
    asOf: '2026-11-22',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Crime novels and games are flagged.'],
  says: {
    claimed: {
      title: 'Shows or invites violence',
      why: '“{quote}” speaks of violence or self-harm. Such content is not allowed.',
      fix: 'Remove it. People at risk are helped by a helpline.',
    },
  },
})
