import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { VIDEO_SPECS } from '../../../platforms/tiktok/sources.ts'
import { PROFILE_IMAGE } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'profile-image-small',
  effect: 'advise',
  status: 'enforce',
  applies: { flags: { spark: false } },
  checker: 'media-spec',
  options: { kinds: ['image'], roles: ['profile'], look: 'at-least', sizes: [PROFILE_IMAGE] },
  source: VIDEO_SPECS,
  knownMistakes: ['The page gives the size it is shown in, not a minimum.'],
  says: {
    notAccepted: {
      title: 'Small profile picture',
      why: '{name} is {measured} pixels. TikTok shows it in {required} pixels.',
      fix: 'Use a larger profile picture.',
    },
  },
})
