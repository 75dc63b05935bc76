import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { IMAGE_SPECS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'image-file-type',
  effect: 'reject',
  status: 'enforce',
  checker: 'media-spec',
  options: {
    kinds: ['image'],
    roles: ['main', 'card', 'cover', 'profile', 'display-card'],
    look: 'one-of',
    fact: 'file.type',
    values: ['jpeg', 'png'],
    repair: 'convert',
  },
  source: IMAGE_SPECS,
  knownMistakes: ['Gesture cards may be GIF; they are named here all the same.'],
  says: {
    notAccepted: {
      title: 'Picture file type not accepted',
      why: '{name} is {measured}. TikTok takes {required}.',
      fix: 'Save the picture as JPEG or PNG.',
    },
  },
})
