import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'hashtag-challenge-page',
  effect: 'reject',
  status: 'enforce',
  checker: 'destination',
  options: { look: 'host', hosts: ['tiktok.com/tag', 'www.tiktok.com/tag', 'm.tiktok.com/tag'] },
  source: FORMAT_POLICY,
  knownMistakes: ['Short links that lead to such a page are not followed.'],
  says: {
    found: {
      title: 'Leads to a hashtag page',
      why: 'The address leads to {host}. A hashtag page cannot be a destination.',
      fix: 'Lead to your own page.',
    },
  },
})
