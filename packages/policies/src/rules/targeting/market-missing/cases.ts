import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Ceramic mugs for slow mornings'), targeting: { countries: [] } }),
    one({ ...body('New arrivals'), targeting: { countries: [], minAge: 18 } }),
    one({ ...body('Neu im Laden'), targeting: { countries: [], languages: ['de'] } }),
  ],
  allowed: [
    one(body('Ceramic mugs for slow mornings')),
    one({ ...body('New arrivals'), targeting: { countries: ['GB', 'IE'] } }),
    one(body('Neu im Laden'), undefined, { language: 'de', market: 'DE' }),
  ],
}
