import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { TAKEOVER } from '../../../platforms/tiktok/sources.ts'
import { FILE_LIMITS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'takeover-image-heavy',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['takeover'] },
  checker: 'media-spec',
  options: { kinds: ['image'], look: 'range', fact: 'file.bytes', max: FILE_LIMITS.takeoverImage, unit: 'bytes' },
  source: TAKEOVER,
  knownMistakes: ['Counts a kilobyte as 1,000 bytes.'],
  says: {
    notAccepted: {
      title: 'Opening picture file is too large',
      why: '{name} has {measured} {unit}. An opening picture may have {required} {unit} at most.',
      fix: 'Save the picture with more compression.',
    },
  },
})
