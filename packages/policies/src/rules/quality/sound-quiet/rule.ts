import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'sound-quiet',
  effect: 'advise',
  status: 'enforce',
  checker: 'media-content',
  options: {
    kinds: ['video', 'audio'],
    fact: 'sound.loudness',
    under: -28,
    unit: 'LUFS',
    when: [{ fact: 'sound.silent', not: true }],
  },
  source: OUR_THRESHOLD,
  knownMistakes: ['The platform may level the loudness itself.'],
  says: {
    seen: {
      title: 'Sound is very quiet',
      why: '{name} has a loudness of {measured} LUFS. Below {required} LUFS it is hard to hear.',
      fix: 'Raise the volume of the sound.',
    },
  },
})
