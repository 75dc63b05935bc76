import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { RESERVATION } from '../../../platforms/tiktok/sources.ts'
import { BITRATE } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-bit-rate-reservation',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['feed'], buyingTypes: ['reservation'], flags: { spark: false } },
  checker: 'media-spec',
  options: { kinds: ['video'], look: 'range', fact: 'video.bitrate', min: BITRATE.reservation, unit: 'kbps' },
  source: RESERVATION,
  knownMistakes: ['A still or plain video can look fine below the limit and is named all the same.'],
  says: {
    notAccepted: {
      title: 'Video bit rate is too low for reservation',
      why: '{name} has {measured} {unit}. Reserved in-feed ads need at least {required} {unit}.',
      fix: 'Export the video at a higher bit rate.',
    },
  },
})
