import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { SUPER_LIKE } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'super-like-type',
  effect: 'reject',
  status: 'enforce',
  checker: 'media-spec',
  options: {
    kinds: ['image'],
    roles: ['super-like'],
    look: 'one-of',
    fact: 'file.type',
    values: ['png'],
    repair: 'to-png',
  },
  source: SUPER_LIKE,
  knownMistakes: ['None known.'],
  says: {
    notAccepted: {
      title: 'Super Like picture is not PNG',
      why: '{name} is {measured}. TikTok takes {required} only.',
      fix: 'Save the picture as PNG.',
    },
  },
})
