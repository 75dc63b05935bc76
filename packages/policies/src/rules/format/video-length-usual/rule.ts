import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { VIDEO_SPECS } from '../../../platforms/tiktok/sources.ts'
import { DURATION } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-length-usual',
  effect: 'advise',
  status: 'enforce',
  applies: { placements: ['feed'], flags: { spark: false } },
  checker: 'media-spec',
  options: {
    kinds: ['video'],
    roles: ['main'],
    look: 'range',
    fact: 'video.duration',
    min: DURATION.usualMin,
    max: DURATION.usualMax,
    unit: 's',
  },
  source: VIDEO_SPECS,
  knownMistakes: [
    'Copies of the page advise 9 to 15 and 21 to 34 seconds; both bands are taken together. A story may need more.',
  ],
  says: {
    notAccepted: {
      title: 'Unusual video length',
      why: '{name} runs {measured} {unit}. TikTok advises 9 to 34 seconds.',
      fix: 'Aim for 9 to 34 seconds.',
    },
  },
})
