import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CAROUSEL } from '../../../platforms/tiktok/sources.ts'
import { CAROUSEL_SIZES } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'image-small',
  effect: 'advise',
  status: 'enforce',
  // Carousels, the Ad Network and Global App Bundle have rules of their own.
  applies: { placements: ['feed', 'topview', 'search'], formats: ['single-image'] },
  checker: 'media-spec',
  options: { kinds: ['image'], roles: ['main'], look: 'at-least', sizes: CAROUSEL_SIZES },
  source: CAROUSEL,
  knownMistakes: ['The sizes are those of carousels: the page names no others for the feed.'],
  says: {
    notAccepted: {
      title: 'Small picture',
      why: '{name} is {measured} pixels. TikTok lists {required} pixels for this shape.',
      fix: 'Use a larger picture.',
    },
  },
})
