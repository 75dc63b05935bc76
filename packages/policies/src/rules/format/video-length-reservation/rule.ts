import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { RESERVATION } from '../../../platforms/tiktok/sources.ts'
import { DURATION } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-length-reservation',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['feed'], buyingTypes: ['reservation'], flags: { spark: false } },
  checker: 'media-spec',
  options: {
    kinds: ['video'],
    look: 'range',
    fact: 'video.duration',
    min: DURATION.reservationMin,
    max: DURATION.reservationMax,
    unit: 's',
    repair: 'trim',
  },
  source: RESERVATION,
  knownMistakes: ['TikTok raised the limit for auction; reservation may follow.'],
  says: {
    notAccepted: {
      title: 'Video length does not fit reservation',
      why: '{name} runs {measured} {unit}. Reserved in-feed ads run 5 to 60 seconds.',
      fix: 'Cut the video to between 5 and 60 seconds.',
    },
  },
})
