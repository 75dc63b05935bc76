import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { API_FIELDS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'body-missing',
  effect: 'review',
  status: 'warn',
  applies: { formats: ['single-video', 'single-image'], flags: { spark: false } },
  checker: 'length',
  options: { field: 'body', required: true },
  source: API_FIELDS,
  knownMistakes: ['Text added later in Ads Manager is not in the creative.'],
  says: {
    missing: {
      title: 'Ad text is missing',
      why: 'The ad has no text. TikTok requires it for a single video or picture.',
      fix: 'Write a short text.',
    },
  },
})
