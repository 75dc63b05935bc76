import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { IMAGE_SPECS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'image-damaged',
  effect: 'reject',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['image'], fact: 'image.decodable', is: false, unit: '' },
  source: IMAGE_SPECS,
  knownMistakes: ['A picture that most programs still show may be called damaged when its end is missing.'],
  says: {
    seen: {
      title: 'Picture is damaged',
      why: '{name} is no whole picture. The platform needs a file it can show.',
      fix: 'Save the picture again from the original.',
    },
  },
})
