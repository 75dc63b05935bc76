import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY_2026 } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'still-video',
  effect: 'limit',
  status: 'enforce',
  applies: { placements: ['feed'] },
  checker: 'media-content',
  options: { kinds: ['video'], roles: ['main'], fact: 'video.still', is: true, unit: '' },
  source: FORMAT_POLICY_2026,
  knownMistakes: ['Known second-hand. Very small movements count as none.'],
  says: {
    seen: {
      title: 'Video is only a still picture',
      why: 'Nothing moves in {name} from beginning to end. TikTok wants moving pictures in the feed.',
      fix: 'Use filmed or animated pictures.',
    },
  },
})
