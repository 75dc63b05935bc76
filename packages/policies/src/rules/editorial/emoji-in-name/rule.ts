import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { IMAGE_SPECS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'emoji-in-name',
  effect: 'reject',
  status: 'enforce',
  checker: 'editorial',
  options: { fields: ['displayName', 'appName', 'promoCode'], look: 'emoji', max: 0 },
  source: IMAGE_SPECS,
  knownMistakes: ['The page is about names in Ad Network and app ads; other placements are judged alike.'],
  says: {
    found: {
      title: 'Emoji in a name or code',
      why: 'The field contains {quote}. Names and promo codes take no emoji.',
      fix: 'Remove the emoji.',
    },
  },
})
