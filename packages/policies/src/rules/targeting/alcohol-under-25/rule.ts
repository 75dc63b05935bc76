import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { ALCOHOL_PRESS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'alcohol-under-25',
  effect: 'review',
  status: 'warn',
  applies: { jurisdictions: ['US'] },
  checker: 'targeting',
  options: { what: 'min-age', minAge: 25, industries: ['alcohol'] },
  source: ALCOHOL_PRESS,
  knownMistakes: ['Goes by the declared industry; an ad filed under another one is missed.'],
  says: {
    tooYoung: {
      title: 'Audience too young for alcohol',
      why: 'The audience begins at {age}. Ads for alcohol may reach people from {minAge} in this market.',
      fix: 'Set the youngest age to {minAge}.',
    },
  },
})
