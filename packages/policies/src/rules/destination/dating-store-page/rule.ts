import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { ADULT } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'dating-store-page',
  effect: 'review',
  status: 'warn',
  applies: { industries: ['dating'] },
  checker: 'destination',
  options: { look: 'host-required', hosts: ['play.google.com', 'apps.apple.com'] },
  source: ADULT,
  knownMistakes: ['Some markets accept a web page after approval.'],
  says: {
    found: {
      title: 'Dating ad leads past the app store',
      why: 'The address leads to {host}. Dating ads must lead to the page in the app store.',
      fix: 'Lead to Google Play or the App Store.',
    },
  },
})
