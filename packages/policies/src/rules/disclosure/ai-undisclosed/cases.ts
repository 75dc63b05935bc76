import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Ceramic mugs'), flags: { aiGenerated: true } }),
    one({ ...body('Ceramic mugs'), flags: { aiGenerated: true, aiDisclosed: false } }),
    one({ ...body('Ceramic mugs'), flags: { aiGenerated: true, spark: true } }),
  ],
  allowed: [
    one({ ...body('Ceramic mugs'), flags: { aiGenerated: true, aiDisclosed: true } }),
    one({ ...body('Ceramic mugs'), flags: { aiGenerated: false, aiDisclosed: false } }, 'not made by AI'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
