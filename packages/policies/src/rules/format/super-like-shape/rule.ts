import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { SUPER_LIKE } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'super-like-shape',
  effect: 'reject',
  status: 'enforce',
  checker: 'media-spec',
  options: {
    kinds: ['image'],
    roles: ['super-like'],
    look: 'ratio',
    ratios: ['1:1'],
    tolerance: 0.01,
    repair: 'reframe',
  },
  source: SUPER_LIKE,
  knownMistakes: ['The tolerance of 1 % is ours.'],
  says: {
    notAccepted: {
      title: 'Super Like picture is not square',
      why: '{name} is {measured} pixels. The picture must be {required}.',
      fix: 'Save the picture in 196 by 196 pixels.',
    },
  },
})
