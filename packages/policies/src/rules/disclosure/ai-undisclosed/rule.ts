import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { DISCLAIMERS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'ai-undisclosed',
  effect: 'reject',
  status: 'enforce',
  checker: 'disclosure',
  options: { what: 'flag', when: 'aiGenerated', must: 'aiDisclosed' },
  source: DISCLAIMERS,
  knownMistakes: ['Believes the flags; small edits such as colour need no label.'],
  says: {
    undisclosed: {
      title: 'AI content is not labelled',
      why: 'The ad is marked as made by AI, but the label is off. TikTok requires it.',
      fix: 'Turn on the AI label.',
    },
  },
})
