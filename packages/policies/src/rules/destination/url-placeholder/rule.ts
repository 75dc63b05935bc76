import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'url-placeholder',
  effect: 'review',
  status: 'enforce',
  checker: 'destination',
  options: { look: 'placeholder' },
  source: FORMAT_POLICY,
  knownMistakes: ['Macros with two underscores are filled by TikTok and pass; macros of other tools are named.'],
  says: {
    found: {
      title: 'Unfilled part in the address',
      why: 'The address contains {part}. Nobody fills it, so the page may not open.',
      fix: 'Replace it with a real value.',
    },
  },
})
