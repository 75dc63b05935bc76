import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { API_FIELDS } from '../../../platforms/tiktok/sources.ts'
import { TEXT_LIMITS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'display-name-too-long',
  effect: 'review',
  status: 'warn',
  applies: { flags: { spark: false } },
  checker: 'length',
  options: { field: 'displayName', max: TEXT_LIMITS.displayName, unit: 'weighted' },
  source: API_FIELDS,
  knownMistakes: ['Ad Network and Global App Bundle allow only 20 units for a brand name.'],
  says: {
    tooLong: {
      title: 'Display name is too long',
      why: 'The name counts {n} units. TikTok takes {max}; a wide letter counts as two.',
      fix: 'Use a shorter name.',
    },
  },
})
