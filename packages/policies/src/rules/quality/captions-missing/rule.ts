import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { WCAG_CAPTIONS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'captions-missing',
  effect: 'advise',
  status: 'enforce',
  checker: 'media-content',
  options: {
    kinds: ['video'],
    roles: ['main'],
    fact: 'text.captions',
    is: false,
    unit: '',
    when: [{ fact: 'sound.speech', over: 0.6 }],
    confidence: 0.6,
  },
  source: WCAG_CAPTIONS,
  knownMistakes: ['Singing sounds like speech. Captions that the app makes by itself are not in the file.'],
  says: {
    seen: {
      title: 'Speech without captions',
      why: 'People speak in {name}, and no captions are shown. Many people watch without sound.',
      fix: 'Add captions.',
    },
  },
})
