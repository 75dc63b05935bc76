import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { ACCOUNT_URL } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'url-not-https',
  effect: 'review',
  status: 'warn',
  checker: 'destination',
  options: { look: 'scheme' },
  source: ACCOUNT_URL,
  knownMistakes: ['A server that forwards to https still works.'],
  says: {
    found: {
      title: 'Destination is not encrypted',
      why: 'The address {url} does not begin with https.',
      fix: 'Use the https address of your page.',
    },
  },
})
