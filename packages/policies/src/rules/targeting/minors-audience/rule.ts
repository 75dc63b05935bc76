import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { MINORS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'minors-audience',
  effect: 'reject',
  status: 'enforce',
  applies: { jurisdictions: ['US', 'latin-america'] },
  checker: 'targeting',
  options: {
    what: 'field',
    fields: ['genders', 'interests', 'customAudiences', 'postalCodes', 'householdIncome'],
    youngerThan: 18,
  },
  source: MINORS,
  knownMistakes: ['In 2024 the rule held in the United States only; the list of Latin American markets is ours.'],
  says: {
    fieldNotAllowed: {
      title: 'Minors picked by personal data',
      why: 'The audience includes people under 18 and uses {field}. TikTok forbids that here.',
      fix: 'Set the youngest age to 18, or remove {field}.',
    },
  },
})
