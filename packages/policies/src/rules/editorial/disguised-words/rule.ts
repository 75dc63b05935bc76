import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_READING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'disguised-words',
  effect: 'review',
  status: 'enforce',
  checker: 'evasion',
  options: {
    look: 'disguised-words',
    topics: [
      'income',
      'finance',
      'crypto',
      'health',
      'weight',
      'gambling',
      'adult',
      'drugs',
      'tobacco',
      'weapons',
      'counterfeit',
    ],
  },
  source: OUR_READING,
  knownMistakes: ['A brand name spelt with digits or signs can look like a disguise.'],
  says: {
    found: {
      title: 'Disguised word',
      why: 'The words {quote} read as {plain}. Disguised words of restricted topics suggest evasion.',
      fix: 'Write what you mean in plain letters.',
    },
  },
})
