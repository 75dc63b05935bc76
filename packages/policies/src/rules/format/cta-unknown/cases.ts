import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ text: { body: 'Mugs', cta: 'GRAB_YOURS' } }),
    one({ text: { body: 'Mugs', cta: 'Buy right now' } }),
    one({ text: { body: 'Mugs', cta: 'CLICK_HERE' } }),
  ],
  allowed: [
    one({ text: { body: 'Mugs', cta: 'SHOP_NOW' } }),
    one({ text: { body: 'Mugs', cta: 'LEARN_MORE' } }),
    one({ text: { body: 'Mugs' } }, 'no button'),
  ],
}
