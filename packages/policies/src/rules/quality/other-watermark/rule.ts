import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { INTELLECTUAL_PROPERTY } from '../../../platforms/tiktok/sources.ts'
import { AMBIGUOUS_MARKS, RIVAL_MARKS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'other-watermark',
  effect: 'limit',
  status: 'enforce',
  checker: 'overlay',
  options: {
    roles: ['main', 'card', 'cover'],
    look: 'watermark',
    names: RIVAL_MARKS,
    ambiguous: AMBIGUOUS_MARKS,
    corner: { width: 0.35, height: 0.25 },
  },
  source: INTELLECTUAL_PROPERTY,
  knownMistakes: ['An ad for an app may show its name in a corner. Logos without words are not seen.'],
  says: {
    seen: {
      title: 'Mark of another platform or app',
      why: '“{quote}” stands in a corner of {name}. Marks of other platforms and editing apps are not accepted.',
      fix: 'Use the original without the mark.',
    },
  },
})
