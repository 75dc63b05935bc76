import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_READING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'url-credentials',
  effect: 'review',
  status: 'enforce',
  checker: 'destination',
  options: { look: 'credentials' },
  source: OUR_READING,
  knownMistakes: ['Test servers behind a password are named; their ads could not be reviewed either.'],
  says: {
    found: {
      title: 'Name or password inside the address',
      why: 'The address carries {part} before the host. This hides where a link really leads.',
      fix: 'Remove the part before the at sign.',
    },
  },
})
