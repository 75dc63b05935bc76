import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ placement: 'network', text: { displayName: 'Lumen Home Ceramics Co', body: 'Mugs' } }),
    one({ placement: 'app-bundle', text: { displayName: 'Lumen Home Ceramics Co', body: 'Mugs' } }),
    one({ placement: 'network', text: { displayName: 'L'.repeat(21), body: 'Mugs' } }),
  ],
  allowed: [
    one({ placement: 'feed', text: { displayName: 'Lumen Home Ceramics Co', body: 'Mugs' } }, 'the feed takes it'),
    one({ placement: 'network', text: { displayName: 'L'.repeat(20), body: 'Mugs' } }, 'exactly 20'),
    one({ placement: 'app-bundle', text: { displayName: 'Lumen', body: 'Mugs' } }),
  ],
}
