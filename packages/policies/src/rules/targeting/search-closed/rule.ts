import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'search-closed',
  effect: 'review',
  status: 'warn',
  checker: 'targeting',
  options: { what: 'placement', placements: ['search'], industries: ['alcohol', 'gambling'] },
  source: {
    title: 'Keyword moderation and appeals, a mirror',
    url: 'https://tt123.com/adshelp/zwArhMMx',
    asOf: '2026-01-01',
    kind: 'platform',
    confidence: 'secondary',
  },
  knownMistakes: ['Known from a mirror of the page.'],
  says: {
    placementNotAllowed: {
      title: 'Search is closed for this industry',
      why: 'The ad is to run in search. TikTok rejects all keywords of alcohol and gambling.',
      fix: 'Choose another placement.',
    },
  },
})
