import { link, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(link('https://lumen.shop:8443/')),
    one(link('http://lumen.shop:8080/mugs')),
    one(link('https://lumen.shop:3000/')),
  ],
  allowed: [
    one(link('https://lumen.shop:443/'), 'the usual port'),
    one(link('https://lumen.shop/a:8080'), 'in the path'),
    one(link('https://lumen.shop/')),
  ],
}
