import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ placement: 'feed', text: { body: 'Hello {first_name}, new mugs are here' } }),
    one({ placement: 'feed', text: { displayName: '{brand}', body: 'Mugs' } }),
    one({ placement: 'feed', text: { body: 'Mugs from {price}' } }),
  ],
  allowed: [
    one({ placement: 'feed', text: { body: 'Mugs [set of two] for slow mornings' } }, 'square brackets'),
    one({ placement: 'feed', text: { body: 'Mugs (set of two)' } }),
    one({ placement: 'feed', text: { body: 'Ceramic mugs for slow mornings' } }),
  ],
}
