import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'repeated-letters',
  effect: 'advise',
  status: 'enforce',
  checker: 'editorial',
  options: { look: 'repeated-letters', max: 3 },
  source: OUR_THRESHOLD,
  knownMistakes: ['The number three is ours. Some languages stretch words for emphasis.'],
  says: {
    found: {
      title: 'Stretched word',
      why: 'The word {quote} repeats a letter. TikTok asks for correct spelling.',
      fix: 'Write the word as usual.',
    },
  },
})
