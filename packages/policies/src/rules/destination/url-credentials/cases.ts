import { link, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(link('https://user:secret@lumen.shop/')),
    one(link('https://paypal.com@lumen.shop/')),
    one(link('https://shop@lumen.shop/mugs')),
  ],
  allowed: [
    one(link('https://lumen.shop/@home'), 'an at sign in the path'),
    one(link('https://lumen.shop/?mail=a%40b'), 'an escaped at sign'),
    one(link('https://lumen.shop/')),
  ],
}
