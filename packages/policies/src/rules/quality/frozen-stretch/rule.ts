import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'frozen-stretch',
  effect: 'advise',
  status: 'enforce',
  checker: 'media-content',
  options: {
    kinds: ['video'],
    fact: 'video.frozenLongest',
    over: 5,
    unit: 's',
    when: [{ fact: 'video.still', not: true }],
  },
  source: OUR_THRESHOLD,
  knownMistakes: ['A closing card with the offer stands still on purpose.'],
  says: {
    seen: {
      title: 'Picture stands still',
      why: 'Nothing moves in {name} for {measured} seconds from {at}. Ads in the feed should be moving.',
      fix: 'Shorten the still part, or put it in motion.',
    },
  },
})
