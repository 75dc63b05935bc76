import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'url-missing',
  effect: 'review',
  status: 'enforce',
  applies: { objectives: ['traffic', 'conversions'] },
  checker: 'destination',
  options: { look: 'missing' },
  source: FORMAT_POLICY,
  knownMistakes: ['A page made inside TikTok has no address in the creative.'],
  says: {
    found: {
      title: 'Destination is missing',
      why: 'The ad has no address to lead to. Traffic and conversion ads need one.',
      fix: 'Enter the address of your page.',
    },
  },
})
