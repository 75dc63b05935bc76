import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_READING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'trailing-bytes',
  effect: 'advise',
  status: 'enforce',
  checker: 'media-content',
  options: {
    kinds: ['image'],
    fact: 'file.trailingBytes',
    over: 1024,
    unit: 'bytes',
    when: [{ fact: 'file.hidden', is: '' }],
    repair: 'strip',
  },
  source: OUR_READING,
  knownMistakes: ['Phones store depth, a second picture or a short film behind a photo.'],
  says: {
    seen: {
      title: 'Extra bytes behind the picture',
      why: '{name} carries {measured} {unit} behind the picture. Nobody sees them, and upload filters may object.',
      fix: 'Save the picture anew.',
    },
  },
})
