import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'page-company',
  effect: 'advise',
  status: 'enforce',
  applies: { industries: ['ecommerce', 'fashion', 'beauty', 'home'] },
  checker: 'destination',
  options: {
    look: 'page-has',
    words: [
      'ltd',
      'limited',
      'llc',
      'inc.',
      'gmbh',
      'ооо',
      'ип',
      'cv',
      's.a.',
      's.l.',
      'company',
      'about us',
      'imprint',
      'impressum',
      'registered*',
      'address*',
      '会社',
      'شركة',
    ],
  },
  source: FORMAT_POLICY,
  knownMistakes: ['Sole traders may use none of the words.'],
  says: {
    found: {
      title: 'No company named on the page',
      why: 'The page names no company or address. TikTok asks shops for both.',
      fix: 'Add the name and address of your company.',
    },
  },
})
