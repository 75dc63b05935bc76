import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_THRESHOLD } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'space-before-punctuation',
  effect: 'advise',
  status: 'shadow',
  applies: { exceptJurisdictions: ['FR', 'BE', 'CH', 'CA'] },
  checker: 'editorial',
  options: { look: 'space-before-punctuation' },
  source: OUR_THRESHOLD,
  knownMistakes: [
    'French puts a space before some signs; French-speaking markets are left out. Watched before it is shown.',
  ],
  says: {
    found: {
      title: 'Space before a sign',
      why: 'The text has a space before the sign in {quote}. TikTok asks for correct spelling.',
      fix: 'Remove the space.',
    },
  },
})
