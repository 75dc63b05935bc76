import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { GESTURE } from '../../../platforms/tiktok/sources.ts'
import { GESTURE_CARD } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'gesture-card-size',
  effect: 'reject',
  status: 'enforce',
  checker: 'media-spec',
  options: { kinds: ['image'], roles: ['gesture-card'], look: 'exactly', sizes: [GESTURE_CARD] },
  source: GESTURE,
  knownMistakes: ['A card twice as large would be scaled without harm, and is named.'],
  says: {
    notAccepted: {
      title: 'Gesture card has the wrong size',
      why: '{name} is {measured} pixels. A gesture card has {required} pixels.',
      fix: 'Save the card in 620 by 788 pixels.',
    },
  },
})
