import { link, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(link('http://lumen.shop/')),
    one(link('http://www.lumen.shop/mugs')),
    one(link('ftp://lumen.shop/mugs')),
  ],
  allowed: [
    one(link('https://http.shop/'), 'http in the name'),
    one(link('https://lumen.shop/?from=http'), 'http in the query'),
    one(link('https://lumen.shop/')),
  ],
}
