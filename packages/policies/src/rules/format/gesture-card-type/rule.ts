import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { GESTURE } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'gesture-card-type',
  effect: 'reject',
  status: 'enforce',
  checker: 'media-spec',
  options: {
    kinds: ['image'],
    roles: ['gesture-card'],
    look: 'one-of',
    fact: 'file.type',
    values: ['jpeg', 'png', 'gif'],
    repair: 'convert',
  },
  source: GESTURE,
  knownMistakes: ['None known.'],
  says: {
    notAccepted: {
      title: 'Gesture card has the wrong file type',
      why: '{name} is {measured}. A gesture card may be {required}.',
      fix: 'Save the card as PNG or JPEG.',
    },
  },
})
