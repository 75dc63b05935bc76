import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { TAKEOVER } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'takeover-video-size',
  effect: 'review',
  status: 'warn',
  applies: { placements: ['takeover'] },
  checker: 'media-spec',
  options: { kinds: ['video'], roles: ['main'], look: 'exactly', sizes: [{ width: 1242, height: 2208 }] },
  source: TAKEOVER,
  knownMistakes: ['TikTok lists six more sizes that were not in the copy read.'],
  says: {
    notAccepted: {
      title: 'Takeover video has an unlisted size',
      why: '{name} is {measured} pixels. The listed size is {required} pixels.',
      fix: 'Export the video in 1242 by 2208 pixels.',
    },
  },
})
