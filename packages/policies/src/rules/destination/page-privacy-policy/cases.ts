import { one, page } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(page('Ceramic mugs. Add to cart. Returns, terms and contact.')),
    one(page('Leave your number and we call you')),
    one(page('Hand made mugs from Porto', '<html><body><a href="/terms">Terms</a></body></html>')),
  ],
  allowed: [
    one(page('Ceramic mugs. Privacy policy.'), 'in the text'),
    one(page('Кружки. Политика конфиденциальности'), 'Russian', { language: 'ru', market: 'KZ' }),
    one(page('Mugs', '<html><body>Mugs<a href="/privacy">Legal</a></body></html>'), 'in a link'),
  ],
}
