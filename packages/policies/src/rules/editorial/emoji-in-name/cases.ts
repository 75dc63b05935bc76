import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ text: { displayName: 'Lumen Home ✨', body: 'Mugs' } }),
    one({ text: { appName: '🔥 Lumen', body: 'Mugs' } }),
    one({ text: { promoCode: 'WINTER❄️', body: 'Mugs' } }),
  ],
  allowed: [
    one({ text: { displayName: 'Lumen™', body: 'Mugs' } }, 'a sign, not an emoji'),
    one({ text: { displayName: 'Lumen Home', body: 'Mugs' } }),
    one({ text: { promoCode: 'WINTER10', body: 'Mugs' } }),
  ],
}
