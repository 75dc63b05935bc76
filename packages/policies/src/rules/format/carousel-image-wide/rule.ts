import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CAROUSEL_API } from '../../../platforms/tiktok/sources.ts'
import { CAROUSEL_EDGE } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'carousel-image-wide',
  effect: 'review',
  status: 'warn',
  applies: { formats: ['carousel'] },
  checker: 'media-spec',
  options: { kinds: ['image'], look: 'range', fact: 'image.width', max: CAROUSEL_EDGE, unit: 'px' },
  source: CAROUSEL_API,
  knownMistakes: ['The limit is known second-hand, and holds for the longer edge only.'],
  says: {
    notAccepted: {
      title: 'Carousel picture is too wide',
      why: '{name} is {measured} {unit} wide. Carousel pictures may be {required} {unit} at most.',
      fix: 'Make the picture smaller.',
    },
  },
})
