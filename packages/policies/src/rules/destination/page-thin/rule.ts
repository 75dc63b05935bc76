import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'page-thin',
  effect: 'limit',
  status: 'warn',
  checker: 'destination',
  options: { look: 'page-thin', min: 60 },
  source: OUR_THRESHOLD,
  knownMistakes: ['The number of 60 characters is ours. Pages that draw their text later look empty.'],
  says: {
    found: {
      title: 'Page has hardly any text',
      why: 'The page holds fewer than 60 characters. Reviewers cannot tell what is offered.',
      fix: 'Describe what you offer on the page.',
    },
  },
})
