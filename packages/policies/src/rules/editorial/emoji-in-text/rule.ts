import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { API_FIELDS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'emoji-in-text',
  effect: 'review',
  status: 'warn',
  applies: { flags: { spark: false } },
  checker: 'editorial',
  options: { fields: ['body'], look: 'emoji', max: 0 },
  source: API_FIELDS,
  knownMistakes: ['Spark captions may have emoji and are exempt.'],
  says: {
    found: {
      title: 'Emoji in the ad text',
      why: 'The text contains {quote}. TikTok takes no emoji in ad text outside Spark ads.',
      fix: 'Remove the emoji.',
    },
  },
})
