import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'shouting-capitals',
  effect: 'advise',
  status: 'enforce',
  checker: 'editorial',
  options: { look: 'capitals', maxRatio: 0.6, minLetters: 16 },
  source: OUR_THRESHOLD,
  knownMistakes: ['The share of 60 % is ours, so it only advises. A text that is mostly a name in capitals is named.'],
  says: {
    found: {
      title: 'Text mostly in capitals',
      why: 'Most letters of {quote} are capitals. TikTok counts distracting capitals as a flaw.',
      fix: 'Write it in ordinary letters.',
    },
  },
})
