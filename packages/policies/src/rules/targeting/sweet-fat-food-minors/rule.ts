import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { API_FIELDS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'sweet-fat-food-minors',
  effect: 'review',
  status: 'warn',
  applies: { jurisdictions: ['europe'], flags: { hfss: true } },
  checker: 'targeting',
  options: { what: 'min-age', minAge: 18 },
  source: API_FIELDS,
  knownMistakes: ['Believes the flag the advertiser sets.'],
  says: {
    tooYoung: {
      title: 'Fat, salty or sweet food shown to minors',
      why: 'The food is flagged and the audience begins at {age}. In Europe it may not reach minors.',
      fix: 'Set the youngest age to {minAge}.',
    },
  },
})
