import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CAROUSEL } from '../../../platforms/tiktok/sources.ts'
import { FILE_LIMITS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'carousel-image-heavy',
  effect: 'advise',
  status: 'enforce',
  applies: { formats: ['carousel'] },
  checker: 'media-spec',
  options: {
    kinds: ['image'],
    look: 'range',
    fact: 'file.bytes',
    max: FILE_LIMITS.carouselImageAdvised,
    unit: 'bytes',
  },
  source: CAROUSEL,
  knownMistakes: ['The page gives advice, not a limit.'],
  says: {
    notAccepted: {
      title: 'Heavy carousel picture',
      why: '{name} has {measured} {unit}. TikTok advises {required} {unit} or less, so that pictures load quickly.',
      fix: 'Save the picture with more compression.',
    },
  },
})
