import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { LANGUAGE } from '../../../platforms/tiktok/sources.ts'
import { MARKET_LANGUAGES } from '../../../regions/markets.ts'

export const rule: RuleSpec = defineRule({
  id: 'language-not-accepted',
  effect: 'review',
  status: 'enforce',
  checker: 'language',
  options: { look: 'market', accepted: MARKET_LANGUAGES },
  source: { ...LANGUAGE, kind: 'heuristic' },
  knownMistakes: ['The table of languages is ours. Short texts and brand names can be taken for another language.'],
  says: {
    notAccepted: {
      title: 'Language does not suit a market',
      why: 'The text is in {language}. For {markets} we expect {accepted}.',
      fix: 'Translate the text, or remove the market.',
    },
  },
})
