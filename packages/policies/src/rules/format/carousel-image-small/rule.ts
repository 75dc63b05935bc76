import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CAROUSEL } from '../../../platforms/tiktok/sources.ts'
import { CAROUSEL_SIZES } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'carousel-image-small',
  effect: 'advise',
  status: 'enforce',
  applies: { placements: ['feed'], formats: ['carousel'] },
  checker: 'media-spec',
  options: { kinds: ['image'], roles: ['main', 'card'], look: 'at-least', sizes: CAROUSEL_SIZES },
  source: CAROUSEL,
  knownMistakes: ['The page lists sizes and does not say that smaller pictures are refused.'],
  says: {
    notAccepted: {
      title: 'Small carousel picture',
      why: '{name} is {measured} pixels. TikTok lists {required} pixels for this shape.',
      fix: 'Use a larger picture.',
    },
  },
})
