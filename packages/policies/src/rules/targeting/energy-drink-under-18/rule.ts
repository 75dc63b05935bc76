import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OTHER_PRODUCTS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'energy-drink-under-18',
  effect: 'review',
  status: 'warn',
  applies: { jurisdictions: ['north-america'] },
  checker: 'targeting',
  options: { what: 'min-age', minAge: 18, industries: ['energy-drink'] },
  source: { ...OTHER_PRODUCTS, confidence: 'secondary' },
  knownMistakes: ['Goes by the declared industry; an ad filed under another one is missed.'],
  says: {
    tooYoung: {
      title: 'Audience too young for energy drinks',
      why: 'The audience begins at {age}. Ads for energy drinks may reach people from {minAge}.',
      fix: 'Set the youngest age to {minAge}.',
    },
  },
})
