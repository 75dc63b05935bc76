import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { WCAG_CONTRAST } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'words-low-contrast',
  effect: 'advise',
  status: 'enforce',
  checker: 'overlay',
  options: { roles: ['main', 'card'], look: 'contrast', large: 3, small: 4.5, largeFrom: 0.043, atLeast: 2 },
  source: WCAG_CONTRAST,
  knownMistakes: [
    'Contrast on a moving background is that of one frame. An outline around the letters may help more than is measured.',
  ],
  says: {
    seen: {
      title: 'Words are hard to see',
      why: '“{quote}” in {name} has a contrast of {measured}. Readable words have at least {required}.',
      fix: 'Use a darker or lighter colour, or a plain background.',
    },
  },
})
