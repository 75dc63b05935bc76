import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { AUCTION } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'handle-in-text',
  effect: 'limit',
  status: 'enforce',
  applies: { flags: { spark: false } },
  checker: 'editorial',
  options: { fields: ['body'], look: 'contact', contact: 'handle' },
  source: AUCTION,
  knownMistakes: ['A brand whose name begins with an at sign is named.'],
  says: {
    found: {
      title: 'Mention in the ad text',
      why: 'The text contains {quote}. Mentions do not work in this kind of ad.',
      fix: 'Remove the mention.',
    },
  },
})
