import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { LANDING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'page-asks-sensitive',
  effect: 'review',
  status: 'warn',
  checker: 'destination',
  options: {
    look: 'page-asks',
    inputs: [
      'ssn',
      'social-security',
      'passport',
      'national-id',
      'id-number',
      'driver-license',
      'biometric',
      'medical-record',
      'cc-csc',
      'pin-code-card',
      'mother-maiden',
    ],
  },
  source: LANDING,
  knownMistakes: ['A bank or clinic may ask for such data with good reason.'],
  says: {
    found: {
      title: 'Page asks for sensitive data',
      why: 'The page has an input for {what}. Pages must not ask for such data on entry.',
      fix: 'Remove the input from the first page.',
    },
  },
})
