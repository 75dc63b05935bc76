import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { PROHIBITED } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'page-tobacco',
  effect: 'review',
  status: 'enforce',
  checker: 'destination',
  options: { look: 'page-claims', claims: ['tobacco'], strength: 'any' },
  source: PROHIBITED,
  knownMistakes: ['A page that helps people to stop smoking may name the products.'],
  says: {
    found: {
      title: 'Tobacco or vape on the page',
      why: 'The page says {part}. Such goods may not be on the page, even unadvertised.',
      fix: 'Remove the product, or lead to another page.',
    },
  },
})
