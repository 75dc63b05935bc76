import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'unfilled-text',
  effect: 'review',
  status: 'enforce',
  applies: { placements: ['feed'] },
  checker: 'editorial',
  options: { fields: ['displayName', 'headline', 'body', 'disclaimer'], look: 'characters', characters: '{}' },
  source: FORMAT_POLICY,
  knownMistakes: ['A brand that writes itself in braces is named.'],
  says: {
    found: {
      title: 'Template text left unfilled',
      why: 'The text contains {quote}. Viewers would see the template instead of words.',
      fix: 'Replace it with the words you mean.',
    },
  },
})
