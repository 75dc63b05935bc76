import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { NETWORK } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-file-type-network',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['network', 'app-bundle'] },
  checker: 'media-spec',
  options: {
    kinds: ['video'],
    look: 'one-of',
    fact: 'file.type',
    values: ['mp4', 'mov', 'mpeg', 'avi'],
    repair: 'convert',
  },
  source: NETWORK,
  knownMistakes: [
    'Looks at the first bytes only: a container of the right type may still hold a codec that cannot be played.',
  ],
  says: {
    notAccepted: {
      title: 'Video file type not accepted in this placement',
      why: '{name} is {measured}. This placement takes {required}.',
      fix: 'Export the video as MP4 or MOV.',
    },
  },
})
