import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'repeated-punctuation',
  effect: 'advise',
  status: 'enforce',
  checker: 'editorial',
  options: { look: 'repeated-punctuation', max: 2 },
  source: OUR_THRESHOLD,
  knownMistakes: ['The number two is ours; nobody published one.'],
  says: {
    found: {
      title: 'Repeated punctuation',
      why: 'The text contains {quote}. Rows of signs distract and can cost delivery.',
      fix: 'Use one sign.',
    },
  },
})
