import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { AUCTION } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-file-type',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['feed'], buyingTypes: ['auction'], flags: { spark: false } },
  checker: 'media-spec',
  options: {
    kinds: ['video'],
    look: 'one-of',
    fact: 'file.type',
    values: ['mp4', 'mov', 'mpeg', '3gp', 'avi'],
    repair: 'convert',
  },
  source: AUCTION,
  knownMistakes: [
    'Looks at the first bytes only: a container of the right type may still hold a codec TikTok cannot play.',
  ],
  says: {
    notAccepted: {
      title: 'Video file type not accepted',
      why: '{name} is {measured}. In-feed ads take {required}.',
      fix: 'Export the video as MP4 or MOV.',
    },
  },
})
