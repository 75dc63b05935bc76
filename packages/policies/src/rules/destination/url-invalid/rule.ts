import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'url-invalid',
  effect: 'reject',
  status: 'enforce',
  checker: 'destination',
  options: { look: 'invalid' },
  source: FORMAT_POLICY,
  knownMistakes: ['Only the form is read; whether the page answers is not known.'],
  says: {
    found: {
      title: 'Destination is not a valid address',
      why: 'The address {url} cannot be opened. Ads must lead to a working page.',
      fix: 'Enter a full address that begins with https.',
    },
  },
})
