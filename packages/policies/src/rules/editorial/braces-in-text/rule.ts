import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { IMAGE_SPECS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'braces-in-text',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['network', 'app-bundle'] },
  checker: 'editorial',
  options: { fields: ['body'], look: 'characters', characters: '{}#' },
  source: IMAGE_SPECS,
  knownMistakes: ['A word in braces that the platform fills in is named too.'],
  says: {
    found: {
      title: 'Sign this placement does not take',
      why: 'The text contains {quote}. Descriptions here may have no braces or number signs.',
      fix: 'Remove the sign.',
    },
  },
})
