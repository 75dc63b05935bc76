import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_READING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'mixed-scripts',
  effect: 'review',
  status: 'enforce',
  checker: 'evasion',
  options: { look: 'mixed-scripts' },
  source: OUR_READING,
  knownMistakes: ['A brand that mixes alphabets on purpose is named.'],
  says: {
    found: {
      title: 'Letters of two alphabets in one word',
      why: 'The word {quote} mixes alphabets and reads as {plain}. This is a way to hide words.',
      fix: 'Type the word in one alphabet.',
    },
  },
})
