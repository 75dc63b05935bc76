import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'political-call',
  checker: 'claim',
  options: { claims: ['political'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  applies: { withoutCertificates: ['political-authorisation'] },
  source: {
    title: 'TikTok: Politics, religion and culture',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-politics-religion-and-culture',
    asOf: '2024-06-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Contests where people vote for a dish are meant to pass.'],
  says: {
    claimed: {
      title: 'Campaigns for a party or candidate',
      why: '“{quote}” is political advertising. Parties, candidates and elections may not be advertised.',
      fix: 'Remove the political message.',
    },
  },
})
