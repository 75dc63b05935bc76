import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { AUCTION } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-unreadable',
  effect: 'reject',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['video'], fact: 'file.readable', is: false, unit: '' },
  source: AUCTION,
  knownMistakes: ['A rare container that we do not know is named as unreadable.'],
  says: {
    seen: {
      title: 'Video cannot be opened',
      why: '{name} does not hold a video that can be read. The platform needs a file it can play.',
      fix: 'Export the video again as MP4.',
    },
  },
})
