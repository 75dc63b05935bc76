import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'black-stretch',
  effect: 'advise',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['video'], fact: 'video.blackLongest', over: 2, unit: 's' },
  source: OUR_THRESHOLD,
  knownMistakes: ['Black may be meant, as in a trailer.'],
  says: {
    seen: {
      title: 'Long black stretch',
      why: '{name} stays black for {measured} seconds from {at}. Viewers may think that the video is broken.',
      fix: 'Cut out the black part.',
    },
  },
})
