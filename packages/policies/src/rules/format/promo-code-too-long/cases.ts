import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ text: { body: 'Mugs', promoCode: 'WINTER2026-CERAMICS-AND-KITCHEN' } }),
    one({ text: { body: 'Mugs', promoCode: 'A'.repeat(31) } }),
    one({ text: { body: 'Mugs', promoCode: '冬'.repeat(16) } }, 'wide letters'),
  ],
  allowed: [
    one({ text: { body: 'Mugs', promoCode: 'A'.repeat(30) } }, 'exactly 30'),
    one({ text: { body: 'Mugs', promoCode: 'WINTER10' } }),
    one({ text: { body: 'Mugs' } }),
  ],
}
