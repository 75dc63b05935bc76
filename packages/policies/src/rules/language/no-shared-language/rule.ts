import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { LANGUAGE } from '../../../platforms/tiktok/sources.ts'
import { MARKET_LANGUAGES } from '../../../regions/markets.ts'

export const rule: RuleSpec = defineRule({
  id: 'no-shared-language',
  effect: 'review',
  status: 'warn',
  checker: 'language',
  options: { look: 'shared', accepted: MARKET_LANGUAGES },
  source: { ...LANGUAGE, kind: 'heuristic', confidence: 'secondary' },
  knownMistakes: ['The table of languages is ours; TikTok may accept English in more markets.'],
  says: {
    noneShared: {
      title: 'Markets share no language',
      why: 'The ad targets {markets}. No language is accepted in all of them.',
      fix: 'Make one ad group for each language.',
    },
  },
})
