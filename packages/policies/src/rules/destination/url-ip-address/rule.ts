import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_READING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'url-ip-address',
  effect: 'review',
  status: 'enforce',
  checker: 'destination',
  options: { look: 'ip-address' },
  source: OUR_READING,
  knownMistakes: ['Nobody published this rule; such addresses are rare in honest ads.'],
  says: {
    found: {
      title: 'Destination is a bare number',
      why: 'The address leads to {host}, not to a name people can recognise.',
      fix: 'Use the domain name of your page.',
    },
  },
})
