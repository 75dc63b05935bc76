import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'words-small',
  effect: 'advise',
  status: 'enforce',
  checker: 'overlay',
  options: { roles: ['main', 'card'], look: 'small', under: 0.018, atLeast: 3 },
  source: OUR_THRESHOLD,
  knownMistakes: ['The threshold is ours. Words on packages count too.'],
  says: {
    seen: {
      title: 'Words are very small',
      why: '“{quote}” in {name} is {measured} % of the width high. Below {required} % it is hard to read on a phone.',
      fix: 'Make the words larger.',
    },
  },
})
