import { one, page } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(page('This site is under construction. Come back later.')),
    one(page('Lorem ipsum dolor sit amet, consectetur adipiscing elit')),
    one(page('Сайт в разработке'), 'Russian', { language: 'ru', market: 'KZ' }),
  ],
  allowed: [
    one(page('Helmets and vests for construction workers'), 'a trade'),
    one(page('We ship soon after you order. Privacy.'), 'a word alone'),
    one(page('Ceramic mugs. Privacy policy.')),
  ],
}
