import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { API_FIELDS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'app-name-missing',
  effect: 'review',
  status: 'warn',
  applies: { objectives: ['app-install'] },
  checker: 'length',
  options: { field: 'appName', required: true },
  source: API_FIELDS,
  knownMistakes: ['The name may come from the store by itself when it has at most 40 letters.'],
  says: {
    missing: {
      title: 'App name is missing',
      why: 'The ad promotes an app without naming it. TikTok needs a name of at most 40 units.',
      fix: 'Enter the name of the app.',
    },
  },
})
