import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CAROUSEL } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'carousel-music-type',
  effect: 'reject',
  status: 'enforce',
  applies: { formats: ['carousel'] },
  checker: 'media-spec',
  options: {
    kinds: ['audio'],
    roles: ['music'],
    look: 'one-of',
    fact: 'file.type',
    values: ['mp3', 'wav', 'm4a', 'flac'],
  },
  source: CAROUSEL,
  knownMistakes: ['M4A that calls itself MP4 is named.'],
  says: {
    notAccepted: {
      title: 'Carousel music has the wrong file type',
      why: '{name} is {measured}. Carousel music may be {required}.',
      fix: 'Export the music as MP3.',
    },
  },
})
