import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { MINORS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'minors-objective',
  effect: 'reject',
  status: 'enforce',
  applies: { jurisdictions: ['US', 'latin-america'] },
  checker: 'targeting',
  options: { what: 'objective', objectives: ['lead-generation', 'shop-sales'], youngerThan: 18 },
  source: MINORS,
  knownMistakes: ['In 2024 the rule held in the United States only; the list of Latin American markets is ours.'],
  says: {
    objectiveNotAllowed: {
      title: 'Objective not allowed for minors',
      why: 'The audience begins at {age}. The objective {objective} may not reach people under 18 here.',
      fix: 'Set the youngest age to 18.',
    },
  },
})
