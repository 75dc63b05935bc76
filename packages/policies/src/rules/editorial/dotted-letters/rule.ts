import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FAIL_REVIEW } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'dotted-letters',
  effect: 'limit',
  status: 'enforce',
  checker: 'editorial',
  options: { look: 'dotted-letters' },
  source: FAIL_REVIEW,
  knownMistakes: ['An unusual abbreviation with dots is named.'],
  says: {
    found: {
      title: 'Letters separated by signs',
      why: 'The words {quote} are written letter by letter. TikTok counts this as a spelling trick.',
      fix: 'Write the word without the signs.',
    },
  },
})
