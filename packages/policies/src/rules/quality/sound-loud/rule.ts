import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'sound-loud',
  effect: 'advise',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['video', 'audio'], fact: 'sound.loudness', over: -8, unit: 'LUFS' },
  source: OUR_THRESHOLD,
  knownMistakes: ['The platform may level the loudness itself.'],
  says: {
    seen: {
      title: 'Sound is very loud',
      why: '{name} has a loudness of {measured} LUFS. Above {required} LUFS it annoys and distorts.',
      fix: 'Lower the volume of the sound.',
    },
  },
})
