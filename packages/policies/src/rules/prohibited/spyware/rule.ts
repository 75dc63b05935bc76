import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'spyware',
  checker: 'claim',
  options: { claims: ['spyware'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Deceptive practices',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-deceptive-practices',
    asOf: '2024-10-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Parental control is reviewed separately.'],
  says: {
    claimed: {
      title: 'Offers to spy on people',
      why: '“{quote}” offers to watch or hack somebody. Spying tools are not allowed.',
      fix: 'Remove the function, or show use with consent only.',
    },
  },
})
