import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { API_FIELDS } from '../../../platforms/tiktok/sources.ts'
import { TEXT_LIMITS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'body-too-long',
  effect: 'review',
  status: 'warn',
  applies: { flags: { spark: false } },
  checker: 'length',
  options: { field: 'body', max: TEXT_LIMITS.body, unit: 'weighted' },
  source: API_FIELDS,
  knownMistakes: ['One mirror of the specification counts Devanagari letters twice; here they count once.'],
  says: {
    tooLong: {
      title: 'Ad text is too long',
      why: 'The text counts {n} units. TikTok takes {max}; a wide letter counts as two.',
      fix: 'Shorten the text by {over, plural, one {# unit} other {# units}}.',
    },
  },
})
