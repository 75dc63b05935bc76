import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'repeated-words',
  effect: 'advise',
  status: 'enforce',
  checker: 'editorial',
  options: { look: 'repeated-words', max: 3 },
  source: OUR_THRESHOLD,
  knownMistakes: ['The number three is ours. Songs and slogans repeat words on purpose.'],
  says: {
    found: {
      title: 'Same word again and again',
      why: 'The text repeats {quote}. TikTok asks for text without gimmicks.',
      fix: 'Say it once.',
    },
  },
})
