import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'page-privacy-policy',
  effect: 'review',
  status: 'enforce',
  checker: 'destination',
  options: {
    look: 'page-has',
    words: [
      'privacy',
      'data protection',
      'конфиденциальност*',
      'персональных данных',
      'privasi*',
      'privacidad*',
      'datenschutz*',
      'confidentialité*',
      'privacidade*',
      'gizlilik*',
      'プライバシー',
      'الخصوصية',
    ],
  },
  source: FORMAT_POLICY,
  knownMistakes: ['A page that collects nothing needs no policy. Links drawn as pictures are not read.'],
  says: {
    found: {
      title: 'No privacy policy on the page',
      why: 'The page names no privacy policy. TikTok requires one where data is collected.',
      fix: 'Link your privacy policy on the page.',
    },
  },
})
