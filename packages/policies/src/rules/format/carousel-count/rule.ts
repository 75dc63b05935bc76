import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CAROUSEL } from '../../../platforms/tiktok/sources.ts'
import { CAROUSEL_COUNT } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'carousel-count',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['feed'], formats: ['carousel'] },
  checker: 'media-spec',
  options: { kinds: ['image'], look: 'count', min: CAROUSEL_COUNT.min, max: CAROUSEL_COUNT.max },
  source: CAROUSEL,
  knownMistakes: ['Shopping carousels end at 20 and Ad Network at 50; both have their own pages.'],
  says: {
    notAccepted: {
      title: 'Wrong number of carousel pictures',
      why: 'The carousel has {measured} pictures. TikTok takes 2 to 35 pictures.',
      fix: 'Use 2 to 35 pictures.',
    },
  },
})
