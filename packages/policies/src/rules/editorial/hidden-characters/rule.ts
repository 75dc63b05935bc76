import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_READING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'hidden-characters',
  effect: 'review',
  status: 'enforce',
  checker: 'evasion',
  options: { look: 'hidden-characters' },
  source: OUR_READING,
  knownMistakes: ['Text pasted from a word processor can carry soft hyphens.'],
  says: {
    found: {
      title: 'Invisible characters inside words',
      why: 'The word {quote} hides characters and reads as {plain}. This is a way to hide words.',
      fix: 'Remove the invisible characters.',
    },
  },
})
