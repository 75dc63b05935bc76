import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { VIDEO_SPECS } from '../../../platforms/tiktok/sources.ts'
import { DURATION } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-too-short',
  effect: 'limit',
  status: 'warn',
  applies: { placements: ['feed'], buyingTypes: ['auction'], flags: { spark: false } },
  checker: 'media-spec',
  options: { kinds: ['video'], look: 'range', fact: 'video.duration', min: DURATION.tooShort, unit: 's' },
  source: VIDEO_SPECS,
  knownMistakes: ['TikTok no longer refuses short videos at upload; its diagnosis still calls them too short.'],
  says: {
    notAccepted: {
      title: 'Very short video',
      why: '{name} runs {measured} {unit}. TikTok counts videos under {required} {unit} as too short.',
      fix: 'Use a video of at least 5 seconds.',
    },
  },
})
