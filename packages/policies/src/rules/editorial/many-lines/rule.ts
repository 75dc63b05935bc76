import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { AUCTION } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'many-lines',
  effect: 'advise',
  status: 'enforce',
  applies: { placements: ['feed'] },
  checker: 'editorial',
  options: { fields: ['body'], look: 'lines', max: 4 },
  source: AUCTION,
  knownMistakes: ['Counts line breaks; long lines wrap further on a narrow phone.'],
  says: {
    found: {
      title: 'Text over more than four lines',
      why: 'The text has {n} lines. The feed shows {max} and hides the rest.',
      fix: 'Shorten the text to {max} lines.',
    },
  },
})
