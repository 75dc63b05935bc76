import { link, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(link('https://lumen.shop/?email=anna@example.com')),
    one(link('https://lumen.shop/?phone=%2B14155550132')),
    one(link('https://lumen.shop/?mail=anna%40example.com')),
  ],
  allowed: [
    one(link('https://lumen.shop/?utm_source=tiktok&utm_campaign=20261123'), 'a campaign date'),
    one(link('https://lumen.shop/?id=1234567'), 'a product number'),
    one(link('https://lumen.shop/')),
  ],
}
