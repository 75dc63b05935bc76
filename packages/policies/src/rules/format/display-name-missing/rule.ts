import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { API_FIELDS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'display-name-missing',
  effect: 'review',
  status: 'warn',
  applies: {
    placements: ['feed'],
    objectives: ['traffic', 'conversions', 'lead-generation', 'reach', 'video-views'],
    flags: { spark: false },
  },
  checker: 'length',
  options: { field: 'displayName', required: true },
  source: API_FIELDS,
  knownMistakes: ['An identity chosen in Ads Manager supplies the name.'],
  says: {
    missing: {
      title: 'Display name is missing',
      why: 'The ad has no display name. TikTok shows it above the text.',
      fix: 'Enter the name of your brand.',
    },
  },
})
