import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { API_FIELDS } from '../../../platforms/tiktok/sources.ts'
import { TEXT_LIMITS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'promo-code-too-long',
  effect: 'review',
  status: 'warn',
  checker: 'length',
  options: { field: 'promoCode', max: TEXT_LIMITS.promoCode, unit: 'weighted' },
  source: API_FIELDS,
  knownMistakes: ['None known beyond the second-hand source.'],
  says: {
    tooLong: {
      title: 'Promo code is too long',
      why: 'The code counts {n} units. TikTok takes {max}.',
      fix: 'Use a shorter code.',
    },
  },
})
