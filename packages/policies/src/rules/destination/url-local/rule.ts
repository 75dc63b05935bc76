import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'url-local',
  effect: 'reject',
  status: 'enforce',
  checker: 'destination',
  options: { look: 'local-host' },
  source: FORMAT_POLICY,
  knownMistakes: ['None known: such addresses do not exist outside a private network.'],
  says: {
    found: {
      title: 'Destination works only on your network',
      why: 'The address {host} cannot be reached from outside. Ads must lead to a working page.',
      fix: 'Use the public address of your page.',
    },
  },
})
