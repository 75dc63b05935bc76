import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { SPECIAL_CATEGORIES } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'special-category-audience',
  effect: 'reject',
  status: 'enforce',
  applies: { jurisdictions: ['north-america'] },
  checker: 'targeting',
  options: {
    what: 'field',
    industries: ['real-estate', 'employment', 'credit'],
    fields: ['genders', 'postalCodes', 'age'],
  },
  source: SPECIAL_CATEGORIES,
  knownMistakes: ['An audience that begins at 18 is the lawful minimum in some markets.'],
  says: {
    fieldNotAllowed: {
      title: 'Audience excludes people it must not',
      why: 'The audience is narrowed by {field}. Housing, employment and credit ads may not do that here.',
      fix: 'Remove {field} from the audience.',
    },
  },
})
