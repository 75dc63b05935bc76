import { link, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(link('https://lumen.shop/{{product}}')),
    one(link('https://lumen.shop/?id={product_id}')),
    one(link('https://example.com/your-page-here')),
  ],
  allowed: [
    one(link('https://lumen.shop/?c=__CAMPAIGN_ID__&a=__AID__'), 'TikTok macros'),
    one(link('https://lumen.shop/sample-sale'), 'an ordinary path'),
    one(link('https://lumen.shop/')),
  ],
}
