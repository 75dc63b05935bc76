import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { AUCTION } from '../../../platforms/tiktok/sources.ts'
import { VIDEO_SHAPE } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-not-vertical',
  effect: 'advise',
  status: 'enforce',
  applies: { placements: ['feed'], flags: { spark: false } },
  checker: 'media-spec',
  options: {
    kinds: ['video'],
    roles: ['main'],
    look: 'ratio-between',
    max: VIDEO_SHAPE.uprightMax,
    ratios: ['9:16'],
    repair: 'reframe',
  },
  source: AUCTION,
  knownMistakes: ['Square and wide videos are accepted; this is advice.'],
  says: {
    notAccepted: {
      title: 'Video is not upright',
      why: '{name} is {measured} pixels. TikTok recommends upright videos, which fill the screen.',
      fix: 'Make a version in 9:16.',
    },
  },
})
