import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { EU_AI_ACT } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'ai-marking-europe',
  effect: 'review',
  status: 'warn',
  applies: { jurisdictions: ['eu'] },
  effectiveFrom: '2026-12-02',
  checker: 'disclosure',
  options: { what: 'flag', when: 'aiGenerated', must: 'aiDisclosed' },
  source: EU_AI_ACT,
  knownMistakes: ['The duty is on the maker of the AI tool; a label on the ad is no proof of the mark in the file.'],
  says: {
    undisclosed: {
      title: 'AI content without a mark in the EU',
      why: 'The ad is made by AI without a label. From 2 December 2026 older tools must mark it too.',
      fix: 'Turn on the AI label and keep the mark in the file.',
    },
  },
})
