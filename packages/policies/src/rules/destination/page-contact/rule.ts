import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'page-contact',
  effect: 'review',
  status: 'enforce',
  applies: { industries: ['ecommerce', 'fashion', 'beauty', 'home', 'finance'] },
  checker: 'destination',
  options: {
    look: 'page-has',
    words: ['contact*', 'mailto:', 'tel:', 'контакт*', 'kontak*', 'contato*', 'iletişim', 'お問い合わせ', 'اتصل', '@'],
  },
  source: FORMAT_POLICY,
  knownMistakes: ['An at sign anywhere counts as contact data.'],
  says: {
    found: {
      title: 'No contact data on the page',
      why: 'The page shows no phone, e-mail or contact link. TikTok requires one of shops.',
      fix: 'Add a phone number or e-mail address.',
    },
  },
})
