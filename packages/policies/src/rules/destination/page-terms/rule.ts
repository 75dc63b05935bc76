import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'page-terms',
  effect: 'review',
  status: 'enforce',
  applies: { industries: ['ecommerce', 'fashion', 'beauty', 'home'] },
  checker: 'destination',
  options: {
    look: 'page-has',
    words: [
      'terms',
      'conditions',
      'услови*',
      'оферта',
      'ketentuan*',
      'términos',
      'condiciones',
      'agb',
      'conditions générales',
      'termos',
      'koşullar*',
      '利用規約',
      'الشروط',
    ],
  },
  source: FORMAT_POLICY,
  knownMistakes: ['Links drawn as pictures are not read.'],
  says: {
    found: {
      title: 'No terms on the page',
      why: 'The page names no terms and conditions. TikTok requires them of shops.',
      fix: 'Link your terms on the page.',
    },
  },
})
