import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'reads-like-refused',
  checker: 'likeness',
  options: {},
  effect: 'review',
  status: 'enforce',
  source: OUR_THRESHOLD,
  knownMistakes: [
    'A fine ad told in the tone of a dubious one is sent to a person.',
    'It was trained on ads written for it, so it knows their kinds best.',
  ],
  says: {
    alike: {
      title: 'Reads like ads that are refused',
      why: 'The words “{words}” stand more often in ads that are refused. A person should decide.',
      fix: 'Say plainly what you sell, without hints and promises.',
    },
  },
})
