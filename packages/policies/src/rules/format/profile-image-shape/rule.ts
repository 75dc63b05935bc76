import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { VIDEO_SPECS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'profile-image-shape',
  effect: 'reject',
  status: 'enforce',
  applies: { flags: { spark: false } },
  checker: 'media-spec',
  options: { kinds: ['image'], roles: ['profile'], look: 'ratio', ratios: ['1:1'], tolerance: 0.01, repair: 'reframe' },
  source: VIDEO_SPECS,
  knownMistakes: ['A picture one or two pixels off passes.'],
  says: {
    notAccepted: {
      title: 'Profile picture is not square',
      why: '{name} is {measured}. Profile pictures must be {required}.',
      fix: 'Crop the picture to a square.',
    },
  },
})
