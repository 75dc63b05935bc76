import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { API_FIELDS } from '../../../platforms/tiktok/sources.ts'
import { FILE_LIMITS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'image-file-heavy',
  effect: 'review',
  status: 'warn',
  checker: 'media-spec',
  options: { kinds: ['image'], look: 'range', fact: 'file.bytes', max: FILE_LIMITS.image, unit: 'bytes' },
  source: API_FIELDS,
  knownMistakes: ['Ad Network and Global App Bundle take up to 100 MB outside the API.'],
  says: {
    notAccepted: {
      title: 'Picture file is too large',
      why: '{name} has {measured} {unit}. The upload takes {required} {unit} at most.',
      fix: 'Save the picture with more compression.',
    },
  },
})
