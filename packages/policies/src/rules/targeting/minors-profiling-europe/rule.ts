import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { EU_MINORS_PRESS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'minors-profiling-europe',
  effect: 'review',
  status: 'warn',
  applies: { jurisdictions: ['europe'] },
  checker: 'targeting',
  options: { what: 'field', fields: ['interests', 'customAudiences'], youngerThan: 18 },
  source: EU_MINORS_PRESS,
  knownMistakes: ['Known from trade press of 2023 and 2024.'],
  says: {
    fieldNotAllowed: {
      title: 'Personalised ad for European minors',
      why: 'The audience includes people under 18 and uses {field}. European minors get no personalised ads.',
      fix: 'Set the youngest age to 18, or remove {field}.',
    },
  },
})
