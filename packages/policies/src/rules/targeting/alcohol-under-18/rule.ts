import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { ALCOHOL_PRESS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'alcohol-under-18',
  effect: 'review',
  status: 'warn',
  checker: 'targeting',
  options: { what: 'min-age', minAge: 18, industries: ['alcohol'] },
  source: ALCOHOL_PRESS,
  knownMistakes: ['Goes by the declared industry; an ad filed under another one is missed.'],
  says: {
    tooYoung: {
      title: 'Audience too young for alcohol',
      why: 'The audience begins at {age}. Ads for alcohol may reach people from {minAge}.',
      fix: 'Set the youngest age to {minAge}.',
    },
  },
})
