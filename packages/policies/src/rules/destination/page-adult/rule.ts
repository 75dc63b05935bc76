import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { ADULT } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'page-adult',
  effect: 'review',
  status: 'enforce',
  checker: 'destination',
  options: { look: 'page-claims', claims: ['adult'], strength: 'strong' },
  source: ADULT,
  knownMistakes: ['Sex education and health pages can be named.'],
  says: {
    found: {
      title: 'Adult content on the page',
      why: 'The page says {part}. Adult goods may not be on the page, even unadvertised.',
      fix: 'Remove it, or lead to another page.',
    },
  },
})
