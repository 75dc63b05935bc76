import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ placement: 'feed', format: 'single-image', text: { body: 'Ceramic mugs for slow mornings' } }),
    one(file('image', { placement: 'feed', format: 'single-image' })),
    one({ placement: 'feed', format: 'single-image', buyingType: 'auction', text: { body: 'New arrivals' } }),
  ],
  allowed: [
    one({ placement: 'feed', format: 'carousel', text: { body: 'Ceramic mugs for slow mornings' } }, 'a carousel'),
    one(
      { placement: 'network', format: 'single-image', text: { body: 'Ceramic mugs for slow mornings' } },
      'the network shows single pictures',
    ),
    one({ placement: 'feed', format: 'single-video', text: { body: 'Ceramic mugs for slow mornings' } }),
  ],
}
