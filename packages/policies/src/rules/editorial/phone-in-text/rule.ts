import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { APPEAL_NOTES } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'phone-in-text',
  effect: 'review',
  status: 'warn',
  checker: 'editorial',
  options: { look: 'contact', contact: 'phone' },
  source: APPEAL_NOTES,
  knownMistakes: ['A business number is named like a private one.'],
  says: {
    found: {
      title: 'Phone number in the ad text',
      why: 'The text contains {quote}. Reviewers object to personal data shown in an ad.',
      fix: 'Remove the number; put it on your page.',
    },
  },
})
