import { link, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(link('http://localhost:3000/')),
    one(link('https://192.168.1.20/shop')),
    one(link('https://shop.local/')),
  ],
  allowed: [
    one(link('https://localhost.shop/'), 'a public name'),
    one(link('https://local.lumen.shop/'), 'a public subdomain'),
    one(link('https://lumen.shop/')),
  ],
}
