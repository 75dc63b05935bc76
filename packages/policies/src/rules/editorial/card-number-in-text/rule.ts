import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { APPEAL_NOTES } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'card-number-in-text',
  effect: 'review',
  status: 'warn',
  checker: 'editorial',
  options: { look: 'contact', contact: 'card' },
  source: APPEAL_NOTES,
  knownMistakes: ['A long order number that passes the card checksum is named.'],
  says: {
    found: {
      title: 'Looks like a card number',
      why: 'The text contains {quote}, which has the form of a payment card number.',
      fix: 'Remove the number.',
    },
  },
})
