import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { AUCTION } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-not-decodable',
  effect: 'reject',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['video'], fact: 'video.decodable', is: false, unit: '' },
  source: AUCTION,
  knownMistakes: [
    'A device that decodes its codec badly may fail on a sound file. A codec unknown to the device is no finding.',
  ],
  says: {
    seen: {
      title: 'Video cannot be played',
      why: 'The frames of {name} are damaged. The platform needs a file it can play.',
      fix: 'Export the video again from the original.',
    },
  },
})
