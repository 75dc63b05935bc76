import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { SUPER_LIKE } from '../../../platforms/tiktok/sources.ts'
import { FILE_LIMITS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'super-like-heavy',
  effect: 'reject',
  status: 'enforce',
  checker: 'media-spec',
  options: {
    kinds: ['image'],
    roles: ['super-like'],
    look: 'range',
    fact: 'file.bytes',
    max: FILE_LIMITS.superLike,
    unit: 'bytes',
  },
  source: SUPER_LIKE,
  knownMistakes: ['KB is read as 1,000 bytes.'],
  says: {
    notAccepted: {
      title: 'Super Like file is too large',
      why: '{name} has {measured} {unit}. The file may have {required} {unit}.',
      fix: 'Save the picture with fewer colours.',
    },
  },
})
