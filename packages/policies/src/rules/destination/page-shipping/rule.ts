import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'page-shipping',
  effect: 'review',
  status: 'enforce',
  applies: { industries: ['ecommerce', 'fashion', 'beauty', 'home'] },
  checker: 'destination',
  options: {
    look: 'page-has',
    words: [
      'shipping',
      'delivery',
      'доставк*',
      'pengiriman*',
      'envío*',
      'entrega*',
      'versand*',
      'livraison*',
      'kargo*',
      '配送',
      'الشحن',
      'التوصيل',
    ],
  },
  source: FORMAT_POLICY,
  knownMistakes: ['Digital goods need no shipping.'],
  says: {
    found: {
      title: 'No shipping information on the page',
      why: 'The page says nothing of shipping. TikTok requires it of shops.',
      fix: 'Say how and when you deliver.',
    },
  },
})
