import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ buyingType: 'auction', text: { body: 'Mugs', cta: 'JOIN_THIS_HASHTAG' } }),
    one({ buyingType: 'auction', text: { body: 'Mugs', cta: 'SHOOT_WITH_THIS_EFFECT' } }),
    one({ buyingType: 'auction', text: { body: 'Mugs', cta: 'VIEW_VIDEO_WITH_THIS_EFFECT' } }),
  ],
  allowed: [
    one({ buyingType: 'reservation', text: { body: 'Mugs', cta: 'JOIN_THIS_HASHTAG' } }, 'reserved'),
    one({ buyingType: 'auction', text: { body: 'Mugs', cta: 'SHOP_NOW' } }),
    one({ buyingType: 'auction', text: { body: 'Mugs' } }),
  ],
}
