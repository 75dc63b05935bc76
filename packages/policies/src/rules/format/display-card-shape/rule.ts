import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { DISPLAY_CARD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'display-card-shape',
  effect: 'review',
  status: 'enforce',
  checker: 'media-spec',
  options: {
    kinds: ['image'],
    roles: ['display-card'],
    look: 'ratio',
    ratios: ['750:421'],
    tolerance: 0.01,
    repair: 'reframe',
  },
  source: DISPLAY_CARD,
  knownMistakes: ['The final picture counts; a template may be larger.'],
  says: {
    notAccepted: {
      title: 'Display card has the wrong shape',
      why: '{name} is {measured}. A display card is {required}.',
      fix: 'Save the card in 750 by 421 pixels.',
    },
  },
})
