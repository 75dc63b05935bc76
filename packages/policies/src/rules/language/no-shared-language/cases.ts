import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Ceramic mugs'), targeting: { countries: ['BR', 'JP'] } }),
    one({ ...body('Ceramic mugs'), targeting: { countries: ['FR', 'PL', 'ES'] } }),
    one({ ...body('Ceramic mugs'), targeting: { countries: ['KR', 'MX'] } }),
  ],
  allowed: [
    one({ ...body('Ceramic mugs'), targeting: { countries: ['GB', 'IE', 'AU'] } }),
    one({ ...body('Tazas'), targeting: { countries: ['US', 'MX'] } }, 'Spanish in both'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
