import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'fake-interface',
  checker: 'claim',
  options: { claims: ['ui'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Ad review checklist',
    url: 'https://ads.tiktok.com/help/article/ad-review-checklist',
    asOf: '2024-07-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Apps that really show messages are flagged.'],
  says: {
    claimed: {
      title: 'Imitates a message or a button',
      why: '“{quote}” imitates a function that does not exist in the ad. Such prompts are refused.',
      fix: 'Use the call-to-action button of the ad instead.',
    },
  },
})
