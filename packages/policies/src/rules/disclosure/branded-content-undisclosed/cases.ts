import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('My favourite mugs'), flags: { brandedContent: true } }),
    one({ ...body('My favourite mugs'), flags: { brandedContent: true, spark: true } }),
    one({ ...body('My favourite mugs'), flags: { brandedContent: true, brandedContentDisclosed: false } }),
  ],
  allowed: [
    one({ ...body('My favourite mugs'), flags: { brandedContent: true, brandedContentDisclosed: true } }),
    one({ ...body('My favourite mugs'), flags: { brandedContent: false } }, 'no partner'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
