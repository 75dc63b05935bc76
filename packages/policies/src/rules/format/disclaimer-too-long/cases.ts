import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ text: { body: 'Mugs', disclaimer: 'x'.repeat(91) } }),
    one({
      text: {
        body: 'Mugs',
        disclaimer:
          'Offer valid while stock lasts in participating shops only, not to be combined with other offers or vouchers.',
      },
    }),
    one({ text: { body: 'Mugs', disclaimer: 'Terms apply. '.repeat(9) } }),
  ],
  allowed: [
    one({ text: { body: 'Mugs', disclaimer: 'x'.repeat(90) } }, 'exactly 90'),
    one({ text: { body: 'Mugs', disclaimer: 'Terms apply.' } }),
    one({ text: { body: 'Mugs' } }),
  ],
}
