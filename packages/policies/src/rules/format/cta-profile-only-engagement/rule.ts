import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { API_FIELDS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'cta-profile-only-engagement',
  effect: 'review',
  status: 'warn',
  applies: { objectives: ['traffic', 'conversions', 'lead-generation', 'app-install', 'shop-sales'] },
  checker: 'targeting',
  options: { what: 'cta', ctas: ['VIEW_PROFILE'] },
  source: API_FIELDS,
  knownMistakes: ['The table of buttons and objectives is known second-hand.'],
  says: {
    ctaNotAllowed: {
      title: 'Button does not fit the objective',
      why: 'The button {value} belongs to engagement campaigns only.',
      fix: 'Choose another button, or the engagement objective.',
    },
  },
})
