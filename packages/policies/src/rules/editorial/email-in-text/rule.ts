import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { APPEAL_NOTES } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'email-in-text',
  effect: 'review',
  status: 'warn',
  checker: 'editorial',
  options: { look: 'contact', contact: 'email' },
  source: APPEAL_NOTES,
  knownMistakes: ['A shop address is named like a private one.'],
  says: {
    found: {
      title: 'E-mail address in the ad text',
      why: 'The text contains {quote}. It cannot be clicked, and reviewers object to contact data.',
      fix: 'Remove the address; put it on your page.',
    },
  },
})
