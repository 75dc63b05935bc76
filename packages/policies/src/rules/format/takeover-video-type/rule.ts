import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { TAKEOVER } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'takeover-video-type',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['takeover'] },
  checker: 'media-spec',
  options: { kinds: ['video'], roles: ['main'], look: 'one-of', fact: 'file.type', values: ['mp4'], repair: 'convert' },
  source: TAKEOVER,
  knownMistakes: ['Looks at the first bytes only.'],
  says: {
    notAccepted: {
      title: 'Takeover video is not MP4',
      why: '{name} is {measured}. A takeover takes {required} only.',
      fix: 'Export the video as MP4.',
    },
  },
})
