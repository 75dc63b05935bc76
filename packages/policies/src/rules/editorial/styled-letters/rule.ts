import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_READING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'styled-letters',
  effect: 'limit',
  status: 'enforce',
  checker: 'evasion',
  options: { look: 'styled-letters' },
  source: OUR_READING,
  knownMistakes: ['Mathematical text is named.'],
  says: {
    found: {
      title: 'Styled letters from another block',
      why: 'The words {quote} are not ordinary letters; they read as {plain}. Screen readers cannot read them.',
      fix: 'Type the words in ordinary letters.',
    },
  },
})
