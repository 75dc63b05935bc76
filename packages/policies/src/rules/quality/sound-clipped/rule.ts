import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'sound-clipped',
  effect: 'advise',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['video', 'audio'], fact: 'sound.clipping', over: 0.01, unit: '%' },
  source: OUR_THRESHOLD,
  knownMistakes: ['Some music is clipped on purpose.'],
  says: {
    seen: {
      title: 'Sound is distorted',
      why: '{measured} % of the sound in {name} is clipped. Reviewers turn down unclear sound.',
      fix: 'Export the sound at a lower level.',
    },
  },
})
