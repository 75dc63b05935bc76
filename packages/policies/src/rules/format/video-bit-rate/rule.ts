import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { AUCTION } from '../../../platforms/tiktok/sources.ts'
import { BITRATE } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-bit-rate',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['feed', 'network', 'app-bundle'], buyingTypes: ['auction'], flags: { spark: false } },
  checker: 'media-spec',
  options: { kinds: ['video'], look: 'range', fact: 'video.bitrate', min: BITRATE.auction, unit: 'kbps' },
  source: AUCTION,
  knownMistakes: ['A still or plain video can look fine below the limit and is named all the same.'],
  says: {
    notAccepted: {
      title: 'Video bit rate is too low',
      why: '{name} has {measured} {unit}. Auction ads need at least {required} {unit}.',
      fix: 'Export the video at a higher bit rate.',
    },
  },
})
