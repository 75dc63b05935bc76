import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { TAKEOVER } from '../../../platforms/tiktok/sources.ts'
import { FILE_LIMITS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'takeover-video-heavy',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['takeover'] },
  checker: 'media-spec',
  options: { kinds: ['video'], look: 'range', fact: 'file.bytes', max: FILE_LIMITS.takeoverVideo, unit: 'bytes' },
  source: TAKEOVER,
  knownMistakes: ['Counts a megabyte as 1,000,000 bytes.'],
  says: {
    notAccepted: {
      title: 'Opening video file is too large',
      why: '{name} has {measured} {unit}. An opening ad may have {required} {unit} at most.',
      fix: 'Export the video at a lower bit rate.',
    },
  },
})
