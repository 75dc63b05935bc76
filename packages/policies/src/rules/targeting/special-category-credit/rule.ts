import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { SPECIAL_CATEGORIES } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'special-category-credit',
  effect: 'reject',
  status: 'enforce',
  applies: { jurisdictions: ['north-america'] },
  checker: 'targeting',
  options: { what: 'special-category', category: 'credit', industries: ['credit'] },
  source: SPECIAL_CATEGORIES,
  knownMistakes: ['Goes by the declared industry; an ad filed under another one is missed.'],
  says: {
    categoryMissing: {
      title: 'Special category not declared',
      why: 'The ad is about {category} and targets {markets}, where the category must be declared.',
      fix: 'Declare the category {category}.',
    },
  },
})
