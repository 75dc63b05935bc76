import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { AUCTION } from '../../../platforms/tiktok/sources.ts'
import { FEED_VIDEO } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-resolution-low',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['feed'], flags: { spark: false } },
  checker: 'media-spec',
  options: { kinds: ['video'], look: 'at-least', sizes: FEED_VIDEO },
  source: AUCTION,
  knownMistakes: ['The row is chosen by the nearest ratio, so an unusual shape is measured against a neighbour.'],
  says: {
    notAccepted: {
      title: 'Video has too few pixels',
      why: '{name} is {measured} pixels. This shape needs at least {required} pixels.',
      fix: 'Export the video in a higher resolution.',
    },
  },
})
