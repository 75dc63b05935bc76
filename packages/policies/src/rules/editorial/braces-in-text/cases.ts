import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ placement: 'network', text: { body: 'Mugs for {city}' } }),
    one({ placement: 'app-bundle', text: { body: 'The #1 way to plan dinner' } }),
    one({ placement: 'network', text: { body: 'Mugs } for slow mornings' } }),
  ],
  allowed: [
    one({ placement: 'feed', text: { body: 'Mugs for {city}' } }, 'another placement'),
    one({ placement: 'network', text: { body: 'Mugs (set of two) for slow mornings' } }, 'round brackets'),
    one({ placement: 'app-bundle', text: { body: 'Plan dinner in one place' } }),
  ],
}
