import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { ADULT } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'dating-under-18',
  effect: 'reject',
  status: 'enforce',
  checker: 'targeting',
  options: { what: 'min-age', minAge: 18, industries: ['dating'] },
  source: ADULT,
  knownMistakes: ['Goes by the declared industry; an ad filed under another one is missed.'],
  says: {
    tooYoung: {
      title: 'Audience too young for dating',
      why: 'The audience begins at {age}. Ads for dating may reach people from {minAge}.',
      fix: 'Set the youngest age to {minAge}.',
    },
  },
})
