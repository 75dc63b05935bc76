import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { APPEAL_NOTES } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'missing-spaces',
  effect: 'advise',
  status: 'enforce',
  checker: 'editorial',
  options: { look: 'missing-spaces', maxWord: 30 },
  source: APPEAL_NOTES,
  knownMistakes: ['Languages with long compounds can go over 30 letters. The number is ours.'],
  says: {
    found: {
      title: 'Words without spaces',
      why: 'The text runs together in {quote}. Reviewers ask for spaces between words.',
      fix: 'Put spaces between the words.',
    },
  },
})
