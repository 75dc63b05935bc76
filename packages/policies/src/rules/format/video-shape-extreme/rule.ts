import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { SHAPE_TOOL } from '../../../platforms/tiktok/sources.ts'
import { VIDEO_RATIOS, VIDEO_SHAPE } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-shape-extreme',
  effect: 'limit',
  status: 'enforce',
  applies: { placements: ['feed'], flags: { spark: false } },
  checker: 'media-spec',
  options: {
    kinds: ['video'],
    roles: ['main'],
    look: 'ratio-between',
    min: VIDEO_SHAPE.min,
    max: VIDEO_SHAPE.max,
    ratios: VIDEO_RATIOS,
    repair: 'reframe',
  },
  source: SHAPE_TOOL,
  knownMistakes: ['The bands are those of a tool that resizes, from a page without a date.'],
  says: {
    notAccepted: {
      title: 'Video is too narrow or too wide',
      why: '{name} is {measured} pixels. No accepted shape is near; 9:16, 1:1 and 16:9 are accepted.',
      fix: 'Cut or pad the video to 9:16.',
    },
  },
})
