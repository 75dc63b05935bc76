import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { DISCLAIMERS } from '../../../platforms/tiktok/sources.ts'
import { TEXT_LIMITS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'disclaimer-too-long',
  effect: 'reject',
  status: 'enforce',
  checker: 'length',
  options: { field: 'disclaimer', max: TEXT_LIMITS.disclaimer, unit: 'characters' },
  source: DISCLAIMERS,
  knownMistakes: ['Clickable disclaimers have a shorter limit of 40 for all link titles together.'],
  says: {
    tooLong: {
      title: 'Disclaimer is too long',
      why: 'The disclaimer has {n} characters. TikTok takes {max}.',
      fix: 'Shorten it by {over, plural, one {# character} other {# characters}}.',
    },
  },
})
