import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { PIXEL_DATA } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'url-personal-data',
  effect: 'reject',
  status: 'enforce',
  checker: 'destination',
  options: { look: 'personal-data' },
  source: PIXEL_DATA,
  knownMistakes: ['A public address of a business in the query is named too.'],
  says: {
    found: {
      title: 'Personal data in the address',
      why: 'The address contains {part}. Personal data must not reach TikTok in a link.',
      fix: 'Remove that part of the address.',
    },
  },
})
