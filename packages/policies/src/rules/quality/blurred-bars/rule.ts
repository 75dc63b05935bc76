import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'blurred-bars',
  effect: 'advise',
  status: 'enforce',
  checker: 'media-content',
  options: {
    kinds: ['image', 'video'],
    roles: ['main', 'card'],
    fact: 'picture.blurredBarsShare',
    over: 0.2,
    unit: '%',
    repair: 'crop',
  },
  source: OUR_THRESHOLD,
  knownMistakes: ['A shallow depth of field can look like a blurred copy.'],
  says: {
    seen: {
      title: 'Blurred bars beside the picture',
      why: 'A blurred copy fills {measured} % of {name}. The picture itself looks small.',
      fix: 'Fill the whole frame with the picture.',
    },
  },
})
