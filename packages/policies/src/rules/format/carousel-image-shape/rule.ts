import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CAROUSEL_API } from '../../../platforms/tiktok/sources.ts'
import { CAROUSEL_RATIO } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'carousel-image-shape',
  effect: 'review',
  status: 'warn',
  applies: { formats: ['carousel'] },
  checker: 'media-spec',
  options: {
    kinds: ['image'],
    look: 'range',
    fact: 'image.ratio',
    min: CAROUSEL_RATIO.min,
    max: CAROUSEL_RATIO.max,
    unit: '',
  },
  source: CAROUSEL_API,
  knownMistakes: ['The band is known second-hand.'],
  says: {
    notAccepted: {
      title: 'Carousel picture is too narrow or too wide',
      why: '{name} has a ratio of {measured}. Carousels take 0.45 to 2.22, width by height.',
      fix: 'Crop the picture to 9:16, 1:1 or 16:9.',
    },
  },
})
