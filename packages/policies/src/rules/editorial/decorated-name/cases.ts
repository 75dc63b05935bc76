import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ text: { displayName: '★ Lumen Home ★', body: 'Mugs' } }),
    one({ text: { displayName: 'Lumen ~ Home', body: 'Mugs' } }),
    one({ text: { appName: '#1 Lumen', body: 'Mugs' } }),
  ],
  allowed: [
    one({ text: { displayName: 'Salt & Stone', body: 'Mugs' } }, 'an ordinary sign'),
    one({ text: { displayName: "Lumen's Home-Shop", body: 'Mugs' } }),
    one({ text: { displayName: 'Lumen Home', body: '20% off mugs' } }, 'a percent in the text'),
  ],
}
