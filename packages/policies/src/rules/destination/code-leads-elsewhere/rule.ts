import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_READING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'code-leads-elsewhere',
  effect: 'advise',
  status: 'enforce',
  checker: 'destination',
  options: { look: 'other-host', from: 'codes' },
  source: OUR_READING,
  knownMistakes: ['One brand may have two domains.'],
  says: {
    found: {
      title: 'Code leads to another website',
      why: 'The code in the picture leads to {host}. The ad itself leads to {part}.',
      fix: 'Let the code lead to your own page, or remove it.',
    },
  },
})
