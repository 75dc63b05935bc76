import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { API_FIELDS } from '../../../platforms/tiktok/sources.ts'
import { TEXT_LIMITS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'app-name-too-long',
  effect: 'review',
  status: 'warn',
  checker: 'length',
  options: { field: 'appName', max: TEXT_LIMITS.appName, unit: 'weighted' },
  source: API_FIELDS,
  knownMistakes: ['None known beyond the second-hand source.'],
  says: {
    tooLong: {
      title: 'App name is too long',
      why: 'The app name counts {n} units. TikTok takes {max}.',
      fix: 'Enter a shorter name for the ad.',
    },
  },
})
