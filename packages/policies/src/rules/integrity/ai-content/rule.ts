import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'ai-content',
  checker: 'claim',
  options: { claims: ['ai'], strength: 'weak' },
  effect: 'advise',
  status: 'enforce',
  source: {
    title: 'TikTok: About ad disclaimers',
    url: 'https://ads.tiktok.com/help/article/about-ad-disclaimers-in-tiktok-ads-manager',
    asOf: '2025-02-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Software that merely uses AI is flagged.'],
  says: {
    claimed: {
      title: 'Speaks of generated content',
      why: '“{quote}” suggests generated media. Such media must carry the AI label.',
      fix: 'Set the AI disclosure if pictures or voices were generated.',
    },
  },
})
