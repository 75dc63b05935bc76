import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'fake-authority',
  checker: 'claim',
  options: { claims: ['fake'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Misleading and false content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-misleading-and-false-content',
    asOf: '2025-09-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Real newspapers selling subscriptions are flagged.'],
  says: {
    claimed: {
      title: 'Poses as news or an official sender',
      why: '“{quote}” poses as news or an authority. Imitating a trusted source is not allowed.',
      fix: 'Speak as your own brand.',
    },
  },
})
