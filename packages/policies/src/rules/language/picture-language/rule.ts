import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { LANGUAGE } from '../../../platforms/tiktok/sources.ts'
import { MARKET_LANGUAGES } from '../../../regions/markets.ts'

export const rule: RuleSpec = defineRule({
  id: 'picture-language',
  effect: 'review',
  status: 'enforce',
  checker: 'language',
  options: { look: 'pictures', accepted: MARKET_LANGUAGES },
  source: { ...LANGUAGE, kind: 'heuristic' },
  knownMistakes: ['The table of languages is ours. Words on packages and shop signs count too.'],
  says: {
    notAccepted: {
      title: 'Words in the picture are in another language',
      why: 'The words in the picture are in {language}. For {markets} we expect {accepted}.',
      fix: 'Translate the words, or leave out these markets.',
    },
  },
})
