import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { API_FIELDS } from '../../../platforms/tiktok/sources.ts'
import { IMAGE_MEGAPIXELS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'image-pixels-many',
  effect: 'review',
  status: 'warn',
  checker: 'media-spec',
  options: { kinds: ['image'], look: 'range', fact: 'image.megapixels', max: IMAGE_MEGAPIXELS, unit: 'megapixels' },
  source: API_FIELDS,
  knownMistakes: ['The limit is of the API; Ads Manager may scale a larger picture down.'],
  says: {
    notAccepted: {
      title: 'Picture has too many pixels',
      why: '{name} has {measured} {unit}. The upload takes {required} {unit} at most.',
      fix: 'Make the picture smaller.',
    },
  },
})
