import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'undressing-tool',
  checker: 'claim',
  options: { claims: ['ai'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Adult content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-adult-content',
    asOf: '2025-03-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Clothing try-on apps can come close.'],
  says: {
    claimed: {
      title: 'Offers to undress pictures',
      why: '“{quote}” offers sexual images of people. Such tools are not allowed.',
      fix: 'Remove the tool from the ad and from the page.',
    },
  },
})
