import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { ALCOHOL_PRESS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'alcohol-order-button',
  effect: 'review',
  status: 'warn',
  applies: { jurisdictions: ['US'] },
  checker: 'targeting',
  options: { what: 'cta', ctas: ['SHOP_NOW', 'ORDER_NOW', 'PREORDER_NOW'], industries: ['alcohol'] },
  source: ALCOHOL_PRESS,
  knownMistakes: ['Known from trade press of 2024.'],
  says: {
    ctaNotAllowed: {
      title: 'Button urges to buy alcohol',
      why: 'The button says {value}. Alcohol ads may not sell or deliver directly here.',
      fix: 'Choose Learn more.',
    },
  },
})
