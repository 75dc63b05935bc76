import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_READING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'url-look-alike',
  effect: 'review',
  status: 'enforce',
  checker: 'destination',
  options: {
    look: 'look-alike-host',
    brands: [
      'tiktok',
      'paypal',
      'amazon',
      'apple',
      'google',
      'facebook',
      'instagram',
      'whatsapp',
      'netflix',
      'microsoft',
      'shopee',
      'lazada',
      'aliexpress',
      'ebay',
      'walmart',
      'nike',
      'adidas',
      'samsung',
    ],
  },
  source: OUR_READING,
  knownMistakes: ['The list of brands is ours and short. A real partner domain can look alike.'],
  says: {
    found: {
      title: 'Address that imitates a brand',
      why: 'The address {host} reads like {plain}. Imitated addresses are treated as deception.',
      fix: 'Use your own domain name.',
    },
  },
})
