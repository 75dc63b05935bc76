import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'picture-upscaled',
  effect: 'advise',
  status: 'enforce',
  checker: 'media-content',
  options: {
    kinds: ['image', 'video'],
    roles: ['main', 'card', 'cover'],
    fact: 'picture.upscaled',
    over: 1.5,
    unit: '',
  },
  source: OUR_THRESHOLD,
  knownMistakes: ['A soft picture can look enlarged.'],
  says: {
    seen: {
      title: 'Picture was enlarged',
      why: '{name} looks enlarged {measured} times. It has fewer details than its size promises.',
      fix: 'Use the original in full resolution.',
    },
  },
})
