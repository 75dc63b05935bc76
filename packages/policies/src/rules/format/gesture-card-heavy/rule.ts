import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { GESTURE } from '../../../platforms/tiktok/sources.ts'
import { FILE_LIMITS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'gesture-card-heavy',
  effect: 'reject',
  status: 'enforce',
  checker: 'media-spec',
  options: {
    kinds: ['image'],
    roles: ['gesture-card'],
    look: 'range',
    fact: 'file.bytes',
    max: FILE_LIMITS.gestureCard,
    unit: 'bytes',
  },
  source: GESTURE,
  knownMistakes: ['MB is read as 1,000,000 bytes.'],
  says: {
    notAccepted: {
      title: 'Gesture card file is too large',
      why: '{name} has {measured} {unit}. A gesture card may have {required} {unit}.',
      fix: 'Save the card with more compression.',
    },
  },
})
