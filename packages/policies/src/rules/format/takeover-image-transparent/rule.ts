import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { TAKEOVER } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'takeover-image-transparent',
  effect: 'review',
  status: 'enforce',
  applies: { placements: ['takeover'] },
  checker: 'media-content',
  options: { kinds: ['image'], roles: ['main'], fact: 'image.alpha', is: true, unit: '', repair: 'to-jpeg' },
  source: TAKEOVER,
  knownMistakes: ['A picture with an alpha channel may be opaque all over.'],
  says: {
    seen: {
      title: 'Takeover picture may be transparent',
      why: '{name} has an alpha channel. A takeover may not have a transparent background.',
      fix: 'Save the picture without transparency.',
    },
  },
})
