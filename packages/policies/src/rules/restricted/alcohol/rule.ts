import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'alcohol',
  checker: 'claim',
  options: { claims: ['alcohol'], strength: 'any' },
  effect: 'review',
  status: 'enforce',
  applies: { withoutCertificates: ['alcohol-licence'] },
  source: {
    title: 'Trade press on the TikTok alcohol policy',
    url: 'https://www.thespiritsbusiness.com/2024/08/tiktok-updates-alcohol-advertising-policy',
    asOf: '2024-08-01',
    kind: 'platform',
    confidence: 'secondary',
  },
  knownMistakes: ['Non-alcoholic drinks with beer in the name can be flagged.'],
  says: {
    claimed: {
      title: 'Offers alcohol',
      why: '“{quote}” concerns alcohol. It needs permission, an adult audience and the strength on show.',
      fix: 'Ask your sales contact, add the licence and set the age.',
    },
  },
})
