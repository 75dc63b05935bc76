import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { API_FIELDS } from '../../../platforms/tiktok/sources.ts'
import { CTAS } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'cta-unknown',
  effect: 'review',
  status: 'warn',
  checker: 'targeting',
  options: { what: 'cta', ctas: CTAS, allowed: true },
  source: API_FIELDS,
  knownMistakes: ['The list is from July 2026; a newer value is named as unknown.'],
  says: {
    ctaNotAllowed: {
      title: 'Button text is not on the list',
      why: 'The button says {value}. TikTok takes only its own button texts.',
      fix: 'Choose one of the texts TikTok offers.',
    },
  },
})
