import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'picture-blocky',
  effect: 'advise',
  status: 'enforce',
  checker: 'media-content',
  options: {
    kinds: ['image', 'video'],
    roles: ['main', 'card', 'cover'],
    fact: 'picture.blockiness',
    over: 2.5,
    unit: '',
  },
  source: OUR_THRESHOLD,
  knownMistakes: ['A pattern with a period of 8 pixels looks like blocks.'],
  says: {
    seen: {
      title: 'Picture shows blocks',
      why: '{name} is compressed so much that blocks show. Platforms turn down unclear pictures.',
      fix: 'Export it again with less compression.',
    },
  },
})
