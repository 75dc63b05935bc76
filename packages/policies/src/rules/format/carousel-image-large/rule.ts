import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CAROUSEL_API } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'carousel-image-large',
  effect: 'review',
  status: 'warn',
  applies: { formats: ['carousel'] },
  checker: 'media-spec',
  options: { kinds: ['image'], look: 'range', fact: 'image.height', max: 2340, unit: 'px' },
  source: CAROUSEL_API,
  knownMistakes: ['Looks at the height; the width has its own rule.'],
  says: {
    notAccepted: {
      title: 'Carousel picture is too tall',
      why: '{name} is {measured} {unit} high. Carousel pictures may be {required} {unit} at most.',
      fix: 'Make the picture smaller.',
    },
  },
})
