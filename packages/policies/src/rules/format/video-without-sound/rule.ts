import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FAIL_REVIEW } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-without-sound',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['feed'], flags: { spark: false } },
  checker: 'media-spec',
  options: { kinds: ['video'], look: 'is', fact: 'video.hasAudio', value: true, repair: 'add-sound' },
  source: FAIL_REVIEW,
  knownMistakes: ['A sound track that is silent from end to end is another rule, and needs the sound to be decoded.'],
  says: {
    notAccepted: {
      title: 'Video has no sound',
      why: '{name} has no sound track. TikTok rejects in-feed videos without sound.',
      fix: 'Add music or speech you may use.',
    },
  },
})
