import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { NETWORK } from '../../../platforms/tiktok/sources.ts'
import { NETWORK_IMAGES } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'network-image-size',
  effect: 'review',
  status: 'warn',
  applies: { placements: ['network'], formats: ['single-image'] },
  checker: 'media-spec',
  options: { kinds: ['image'], roles: ['main'], look: 'exactly', sizes: NETWORK_IMAGES },
  source: NETWORK,
  knownMistakes: ['Other sizes may be scaled rather than refused.'],
  says: {
    notAccepted: {
      title: 'Picture size not on the list of the Ad Network',
      why: '{name} is {measured} pixels. The Ad Network lists {required} pixels.',
      fix: 'Save the picture in one of the listed sizes.',
    },
  },
})
