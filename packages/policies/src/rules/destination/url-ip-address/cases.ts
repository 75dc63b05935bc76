import { link, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(link('https://203.0.113.7/mugs')),
    one(link('http://198.51.100.20:8080/')),
    one(link('https://[2001:db8::1]/')),
  ],
  allowed: [
    one(link('https://1and1.example/'), 'digits in a name'),
    one(link('https://lumen.shop/203.0.113.7'), 'numbers in the path'),
    one(link('https://lumen.shop/')),
  ],
}
