import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { TAKEOVER } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'takeover-image-size',
  effect: 'review',
  status: 'warn',
  applies: { placements: ['takeover'] },
  checker: 'media-spec',
  options: { kinds: ['image'], look: 'exactly', sizes: [{ width: 1242, height: 2208 }] },
  source: TAKEOVER,
  knownMistakes: ['Six further sizes are accepted as a complete set; only the single size is known here.'],
  says: {
    notAccepted: {
      title: 'Unusual opening picture size',
      why: '{name} is {measured} pixels. The single accepted size is {required} pixels.',
      fix: 'Save the picture in 1242 by 2208 pixels, or supply the full set.',
    },
  },
})
