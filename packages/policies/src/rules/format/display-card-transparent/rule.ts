import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { DISPLAY_CARD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'display-card-transparent',
  effect: 'review',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['image'], roles: ['display-card'], fact: 'image.alpha', is: true, unit: '', repair: 'to-jpeg' },
  source: DISPLAY_CARD,
  knownMistakes: ['Round corners may be transparent, and an alpha channel may be opaque all over.'],
  says: {
    seen: {
      title: 'Display card may be transparent',
      why: '{name} has an alpha channel. The middle of a display card must be opaque.',
      fix: 'Save the card without transparency.',
    },
  },
})
