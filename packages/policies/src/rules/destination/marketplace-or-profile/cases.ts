import { link, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(link('https://wa.me/14155550132')),
    one(link('https://www.instagram.com/lumenhome')),
    one(link('https://t.me/lumenhome')),
  ],
  allowed: [
    one(link('https://lumen.shop/instagram.com'), 'in the path only'),
    one(link('https://notfacebook.com/'), 'another host'),
    one(link('https://lumen.shop/')),
  ],
}
