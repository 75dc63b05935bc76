import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { LANGUAGE } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'market-missing',
  effect: 'advise',
  status: 'enforce',
  checker: 'targeting',
  options: { what: 'no-market' },
  source: { ...LANGUAGE, kind: 'heuristic' },
  knownMistakes: ['None: it only says what was not checked.'],
  says: {
    noMarket: {
      title: 'No market chosen',
      why: 'The ad names no market. Rules of single markets were not checked.',
      fix: 'Choose the markets the ad will run in.',
    },
  },
})
