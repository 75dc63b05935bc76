import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_READING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'hidden-content',
  effect: 'limit',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['image'], fact: 'file.hidden', not: '', unit: '', repair: 'strip' },
  source: OUR_READING,
  knownMistakes: ['Nobody published this rule; some editors store their project inside the picture.'],
  says: {
    seen: {
      title: 'Something is hidden in the file',
      why: '{name} holds other content beside the picture: {measured}. Scanners treat such files as an attack.',
      fix: 'Save the picture anew.',
    },
  },
})
