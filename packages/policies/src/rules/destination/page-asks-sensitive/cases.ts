import { one, page } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(page('Apply', '<html><body>Apply<input name="ssn"></body></html>')),
    one(page('Apply', '<html><body>Apply<input name="passport" type="text"></body></html>')),
    one(page('Pay', '<html><body>Pay<input autocomplete="cc-csc"></body></html>')),
  ],
  allowed: [
    one(page('Sign up', '<html><body><input name="email"><input name="passwords"></body></html>'), 'ordinary inputs'),
    one(
      page('Passport covers in leather', '<html><body>Passport covers<input name="quantity"></body></html>'),
      'the word in the text',
    ),
    one(page('Mugs', '<html><body>Mugs</body></html>')),
  ],
}
