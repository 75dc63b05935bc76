import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { RESERVATION } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-file-type-reservation',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['feed'], buyingTypes: ['reservation'], flags: { spark: false } },
  checker: 'media-spec',
  options: {
    kinds: ['video'],
    look: 'one-of',
    fact: 'file.type',
    values: ['mp4', 'mov', 'mpeg', '3gp'],
    repair: 'convert',
  },
  source: RESERVATION,
  knownMistakes: [
    'Looks at the first bytes only: a container of the right type may still hold a codec TikTok cannot play.',
  ],
  says: {
    notAccepted: {
      title: 'Video file type not accepted for reservation',
      why: '{name} is {measured}. Reserved in-feed ads take {required}.',
      fix: 'Export the video as MP4 or MOV.',
    },
  },
})
