import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CHECKLIST } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'decorated-name',
  effect: 'limit',
  status: 'enforce',
  checker: 'editorial',
  options: { fields: ['displayName', 'appName'], look: 'characters', characters: '$%#*~^|<>★☆♥♡►◄●■✓' },
  source: CHECKLIST,
  knownMistakes: ['A registered brand with a sign in its name is named.'],
  says: {
    found: {
      title: 'Decoration in the name',
      why: 'The name contains {quote}. TikTok asks for names without signs as decoration.',
      fix: 'Remove the sign.',
    },
  },
})
