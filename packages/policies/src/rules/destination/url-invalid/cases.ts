import { link, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [one(link('lumen shop')), one(link('https://')), one(link('https://lumen..shop/'))],
  allowed: [
    one(link('https://lumen.shop/mugs?utm_campaign=__CAMPAIGN_ID__'), 'a macro is filled by TikTok'),
    one(link('https://lumen.shop/')),
    one(link('https://пример.рф/'), 'an address in another alphabet'),
  ],
}
