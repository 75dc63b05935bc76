import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { API_FIELDS } from '../../../platforms/tiktok/sources.ts'
import { RESERVATION_CTAS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'cta-reservation-only',
  effect: 'review',
  status: 'warn',
  applies: { buyingTypes: ['auction'] },
  checker: 'targeting',
  options: { what: 'cta', ctas: RESERVATION_CTAS },
  source: API_FIELDS,
  knownMistakes: ['The list is from July 2026.'],
  says: {
    ctaNotAllowed: {
      title: 'Button is for reserved ads only',
      why: 'The button {value} belongs to reserved campaigns. This ad is bought by auction.',
      fix: 'Choose another button.',
    },
  },
})
