import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_READING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'stacked-marks',
  effect: 'limit',
  status: 'enforce',
  checker: 'evasion',
  options: { look: 'stacked-marks' },
  source: OUR_READING,
  knownMistakes: ['Rare orthographies with several marks on one letter can be named.'],
  says: {
    found: {
      title: 'Marks piled on letters',
      why: 'The word {quote} carries piles of marks and reads as {plain}.',
      fix: 'Type the word without the marks.',
    },
  },
})
