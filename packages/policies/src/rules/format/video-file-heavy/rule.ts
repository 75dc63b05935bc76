import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { AUCTION } from '../../../platforms/tiktok/sources.ts'
import { FILE_LIMITS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-file-heavy',
  effect: 'reject',
  status: 'enforce',
  checker: 'media-spec',
  options: { kinds: ['video'], look: 'range', fact: 'file.bytes', max: FILE_LIMITS.video, unit: 'bytes' },
  source: AUCTION,
  knownMistakes: ['Counts 500 MB as 500,000,000 bytes; a file between that and 524,288,000 bytes may still be taken.'],
  says: {
    notAccepted: {
      title: 'Video file is too large',
      why: '{name} has {measured} {unit}. Videos may have {required} {unit} at most.',
      fix: 'Export the video at a lower bit rate.',
    },
  },
})
