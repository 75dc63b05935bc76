import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { VIDEO_SPECS } from '../../../platforms/tiktok/sources.ts'
import { FILE_LIMITS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'profile-image-heavy',
  effect: 'reject',
  status: 'enforce',
  applies: { flags: { spark: false } },
  checker: 'media-spec',
  options: {
    kinds: ['image'],
    roles: ['profile'],
    look: 'range',
    fact: 'file.bytes',
    max: FILE_LIMITS.profileImage,
    unit: 'bytes',
  },
  source: VIDEO_SPECS,
  knownMistakes: ['Counts a kilobyte as 1,000 bytes.'],
  says: {
    notAccepted: {
      title: 'Profile picture file is too large',
      why: '{name} has {measured} {unit}. Profile pictures may have {required} {unit} at most.',
      fix: 'Save a smaller profile picture.',
    },
  },
})
