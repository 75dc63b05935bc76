import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { COMMERCIAL_CONTENT } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'branded-content-undisclosed',
  effect: 'reject',
  status: 'enforce',
  checker: 'disclosure',
  options: { what: 'flag', when: 'brandedContent', must: 'brandedContentDisclosed' },
  source: COMMERCIAL_CONTENT,
  knownMistakes: ['Believes the flags.'],
  says: {
    undisclosed: {
      title: 'Paid partnership is not disclosed',
      why: 'The post promotes a brand, but the disclosure is off. TikTok removes or limits such posts.',
      fix: 'Turn on the commercial content disclosure.',
    },
  },
})
