import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { AUCTION } from '../../../platforms/tiktok/sources.ts'
import { VIDEO_RATIOS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-ratio',
  effect: 'limit',
  status: 'enforce',
  applies: { flags: { spark: false } },
  checker: 'media-spec',
  options: { kinds: ['video'], look: 'ratio', ratios: VIDEO_RATIOS, tolerance: 0.02, repair: 'reframe' },
  source: AUCTION,
  knownMistakes: ['The tolerance of 2 % is ours; TikTok may resize a video that lies a little further off.'],
  says: {
    notAccepted: {
      title: 'Unusual video shape',
      why: '{name} is {measured}. TikTok shows {required} in full; others are cut or resized.',
      fix: 'Export the video in 9:16.',
    },
  },
})
