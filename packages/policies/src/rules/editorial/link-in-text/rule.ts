import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { AUCTION } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'link-in-text',
  effect: 'limit',
  status: 'enforce',
  applies: { flags: { spark: false } },
  checker: 'editorial',
  options: { fields: ['body', 'headline'], look: 'contact', contact: 'url' },
  source: AUCTION,
  knownMistakes: ['A brand named like an address is named, for example booking.com.'],
  says: {
    found: {
      title: 'Address in the ad text',
      why: 'The text contains {quote}. Addresses in the text cannot be clicked.',
      fix: 'Remove the address; the button leads to your page.',
    },
  },
})
