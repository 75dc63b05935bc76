import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_READING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'direction-controls',
  effect: 'review',
  status: 'enforce',
  checker: 'evasion',
  options: { look: 'direction-controls' },
  source: OUR_READING,
  knownMistakes: ['Mixed Arabic and English text sometimes needs such marks.'],
  says: {
    found: {
      title: 'Hidden change of reading direction',
      why: 'The text around {quote} contains marks that turn the reading direction.',
      fix: 'Remove the marks and type the words in order.',
    },
  },
})
