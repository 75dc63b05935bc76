import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { SUPER_LIKE } from '../../../platforms/tiktok/sources.ts'
import { SUPER_LIKE_LEAST } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'super-like-size',
  effect: 'reject',
  status: 'enforce',
  checker: 'media-spec',
  options: { kinds: ['image'], roles: ['super-like'], look: 'at-least', sizes: [SUPER_LIKE_LEAST] },
  source: SUPER_LIKE,
  knownMistakes: ['None known.'],
  says: {
    notAccepted: {
      title: 'Super Like picture has too few pixels',
      why: '{name} is {measured} pixels. The picture needs at least {required} pixels.',
      fix: 'Save the picture in 196 by 196 pixels.',
    },
  },
})
