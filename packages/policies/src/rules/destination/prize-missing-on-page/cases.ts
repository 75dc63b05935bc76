import { one, page } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...page('Ceramic mugs. Privacy policy. Terms.'), text: { body: 'Win a free iPhone today' } }),
    one({ ...page('Ceramic mugs and bowls'), text: { body: 'You have won a prize, claim your prize now' } }),
    one({ ...page('Mugs from Porto'), text: { body: 'Join our giveaway and win a $500 gift card' } }),
  ],
  allowed: [
    one({ ...page('Giveaway: win a free iPhone. Terms apply.'), text: { body: 'Win a free iPhone today' } }),
    one({ ...page('Ceramic mugs'), text: { body: 'Award-winning ceramic mugs' } }, 'an award, not a prize'),
    one({ ...page('Ceramic mugs'), text: { body: 'Mugs for slow mornings' } }),
  ],
}
