import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_READING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'url-port',
  effect: 'advise',
  status: 'enforce',
  checker: 'destination',
  options: { look: 'port' },
  source: OUR_READING,
  knownMistakes: ['Some hosting panels use other ports for real pages.'],
  says: {
    found: {
      title: 'Unusual port in the address',
      why: 'The address names the port {part}. Many networks block it, so the page may not open.',
      fix: 'Serve the page on the usual port.',
    },
  },
})
