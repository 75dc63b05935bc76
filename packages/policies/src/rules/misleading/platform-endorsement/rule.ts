import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'platform-endorsement',
  checker: 'claim',
  options: { claims: ['platform-endorsement'], strength: 'any' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Intellectual property infringement',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-intellectual-property-infringement',
    asOf: '2024-10-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Agencies that sell TikTok marketing can be flagged.'],
  says: {
    claimed: {
      title: 'Claims an endorsement by TikTok',
      why: '“{quote}” suggests that TikTok recommends the product. Such a partnership may not be implied.',
      fix: 'Take the platform name out of the text.',
    },
  },
})
