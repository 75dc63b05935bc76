import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'occult-promise',
  checker: 'claim',
  options: { claims: ['fortune'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Deceptive practices',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-deceptive-practices',
    asOf: '2024-10-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Fantasy games are flagged.'],
  says: {
    claimed: {
      title: 'Promises magic',
      why: '“{quote}” promises a supernatural effect. Nobody can prove it, so it misleads people.',
      fix: 'Offer it as entertainment, without a promise.',
    },
  },
})
