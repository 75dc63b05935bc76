import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'picture-soft',
  effect: 'advise',
  status: 'enforce',
  checker: 'media-content',
  options: {
    kinds: ['image', 'video'],
    roles: ['main', 'card', 'cover'],
    fact: 'picture.sharpness',
    under: 20,
    unit: '',
    confidence: 0.5,
  },
  source: OUR_THRESHOLD,
  knownMistakes: ['Night, fog and plain areas have few edges though they are sharp.'],
  says: {
    seen: {
      title: 'Picture may be out of focus',
      why: '{name} has hardly any sharp edges. Platforms turn down blurry pictures.',
      fix: 'Use a sharper picture, if it is not meant to be soft.',
    },
  },
})
