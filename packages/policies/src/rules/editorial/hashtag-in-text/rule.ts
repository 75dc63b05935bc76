import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { AUCTION } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'hashtag-in-text',
  effect: 'limit',
  status: 'enforce',
  applies: { flags: { spark: false } },
  checker: 'editorial',
  options: { fields: ['body'], look: 'contact', contact: 'hashtag' },
  source: AUCTION,
  knownMistakes: ['A number sign before a word is read as a hashtag.'],
  says: {
    found: {
      title: 'Hashtag in the ad text',
      why: 'The text contains {quote}. Hashtags do not work in this kind of ad.',
      fix: 'Remove the hashtag.',
    },
  },
})
