import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { AUCTION } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-without-frames',
  effect: 'reject',
  status: 'enforce',
  checker: 'media-spec',
  options: { kinds: ['video'], look: 'range', fact: 'video.frames', min: 1, unit: '' },
  source: AUCTION,
  knownMistakes: ['A container that counts its frames wrongly is believed.'],
  says: {
    notAccepted: {
      title: 'Video without pictures',
      why: '{name} has no frames. There is nothing to show.',
      fix: 'Export the video again from the original.',
    },
  },
})
