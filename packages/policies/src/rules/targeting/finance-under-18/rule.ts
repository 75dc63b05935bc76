import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FINANCE } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'finance-under-18',
  effect: 'reject',
  status: 'enforce',
  checker: 'targeting',
  options: { what: 'min-age', minAge: 18, industries: ['finance', 'loan', 'insurance', 'crypto', 'investment'] },
  source: FINANCE,
  knownMistakes: ['Goes by the declared industry; an ad filed under another one is missed.'],
  says: {
    tooYoung: {
      title: 'Audience too young for financial services',
      why: 'The audience begins at {age}. Ads for financial services may reach people from {minAge}.',
      fix: 'Set the youngest age to {minAge}.',
    },
  },
})
