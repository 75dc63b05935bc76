import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'page-returns',
  effect: 'review',
  status: 'enforce',
  applies: { industries: ['ecommerce', 'fashion', 'beauty', 'home'] },
  checker: 'destination',
  options: {
    look: 'page-has',
    words: [
      'return*',
      'refund*',
      'возврат*',
      'pengembalian*',
      'devolu*',
      'reembolso*',
      'rückgabe*',
      'widerruf*',
      'retour*',
      'iade*',
      '返品',
      'الإرجاع',
      'استرداد',
    ],
  },
  source: FORMAT_POLICY,
  knownMistakes: ['The word return in another sense counts.'],
  says: {
    found: {
      title: 'No return policy on the page',
      why: 'The page says nothing of returns or refunds. TikTok requires it of shops.',
      fix: 'Link your return policy on the page.',
    },
  },
})
