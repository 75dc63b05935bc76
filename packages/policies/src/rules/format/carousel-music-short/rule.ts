import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CAROUSEL } from '../../../platforms/tiktok/sources.ts'
import { DURATION } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'carousel-music-short',
  effect: 'reject',
  status: 'enforce',
  applies: { formats: ['carousel'] },
  checker: 'media-spec',
  options: {
    kinds: ['audio'],
    roles: ['music'],
    look: 'range',
    fact: 'audio.duration',
    min: DURATION.musicMin,
    unit: 's',
  },
  source: CAROUSEL,
  knownMistakes: ['The length is that of the container; silence in it counts.'],
  says: {
    notAccepted: {
      title: 'Carousel music is too short',
      why: '{name} runs {measured} {unit}. Carousel music needs at least {required} {unit}.',
      fix: 'Use a longer piece of music.',
    },
  },
})
