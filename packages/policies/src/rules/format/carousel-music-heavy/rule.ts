import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CAROUSEL } from '../../../platforms/tiktok/sources.ts'
import { FILE_LIMITS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'carousel-music-heavy',
  effect: 'reject',
  status: 'enforce',
  applies: { formats: ['carousel'] },
  checker: 'media-spec',
  options: {
    kinds: ['audio'],
    roles: ['music'],
    look: 'range',
    fact: 'file.bytes',
    max: FILE_LIMITS.carouselMusic,
    unit: 'bytes',
  },
  source: CAROUSEL,
  knownMistakes: ['The page gives the limit for uploaded MP3; it is taken for all types.'],
  says: {
    notAccepted: {
      title: 'Carousel music file is too large',
      why: '{name} has {measured} {unit}. Carousel music may have {required} {unit}.',
      fix: 'Export the music with more compression.',
    },
  },
})
