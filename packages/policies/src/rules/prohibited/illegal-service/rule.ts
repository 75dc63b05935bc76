import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'illegal-service',
  checker: 'claim',
  options: { claims: ['fraud'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Deceptive practices',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-deceptive-practices',
    asOf: '2024-10-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Tutors who mention essays can be flagged.'],
  says: {
    claimed: {
      title: 'Offers a dishonest service',
      why: '“{quote}” offers fakes or cheating. Forged papers, bought reviews and exam cheating are not allowed.',
      fix: 'Remove the service.',
    },
  },
})
