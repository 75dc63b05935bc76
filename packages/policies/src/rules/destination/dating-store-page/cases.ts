import { link, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...link('https://findlove.example/'), advertiser: { industry: 'dating' } }),
    one({ ...link('https://www.findlove.example/join'), advertiser: { industry: 'dating' } }),
    one({ ...link('https://play.google.example/'), advertiser: { industry: 'dating' } }, 'an imitation'),
  ],
  allowed: [
    one({ ...link('https://lumen.shop/'), advertiser: { industry: 'ecommerce' } }, 'not a dating ad'),
    one({ ...link('https://apps.apple.com/app/id1'), advertiser: { industry: 'dating' } }),
    one({ ...link('https://play.google.com/store/apps/details?id=a'), advertiser: { industry: 'dating' } }),
  ],
}
