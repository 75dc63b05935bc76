import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'sound-one-sided',
  effect: 'advise',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['video', 'audio'], fact: 'sound.oneSided', is: true, unit: '' },
  source: OUR_THRESHOLD,
  knownMistakes: ['An effect that plays on one side throughout is named.'],
  says: {
    seen: {
      title: 'Sound comes from one side only',
      why: 'One channel of {name} is silent. With headphones people hear it on one side.',
      fix: 'Export the sound in mono, or mend the silent channel.',
    },
  },
})
