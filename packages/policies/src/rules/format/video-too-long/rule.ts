import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { AUCTION } from '../../../platforms/tiktok/sources.ts'
import { DURATION } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-too-long',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['feed', 'network'], buyingTypes: ['auction'], flags: { spark: false } },
  checker: 'media-spec',
  options: {
    kinds: ['video'],
    look: 'range',
    fact: 'video.duration',
    max: DURATION.auctionMax,
    unit: 's',
    repair: 'trim',
  },
  source: AUCTION,
  knownMistakes: ['Older copies of the page still say 60 seconds.'],
  says: {
    notAccepted: {
      title: 'Video is too long',
      why: '{name} runs {measured} {unit}. Auction ads may run {required} {unit} at most.',
      fix: 'Cut the video.',
    },
  },
})
