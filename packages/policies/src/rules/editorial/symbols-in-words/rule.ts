import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FAIL_REVIEW } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'symbols-in-words',
  effect: 'limit',
  status: 'enforce',
  checker: 'editorial',
  options: { look: 'symbols-in-words' },
  source: FAIL_REVIEW,
  knownMistakes: ['A brand with a sign in its name is named.'],
  says: {
    found: {
      title: 'Signs in place of letters',
      why: 'The word {quote} has a sign instead of a letter. TikTok counts this as a spelling trick.',
      fix: 'Write the word with letters only.',
    },
  },
})
