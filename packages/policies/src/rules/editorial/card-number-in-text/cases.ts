import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Pay to 4111 1111 1111 1111 now')),
    one(body('Card 5555555555554444 accepted')),
    one(body('Send to 4012-8888-8888-1881')),
  ],
  allowed: [
    one(body('Order 4111 1111 1111 1112 shipped'), 'fails the card checksum'),
    one(body('Save 1000 2000 3000 points'), 'numbers'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
