import { link, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(link('https://www.tiktok.com/tag/ceramics')),
    one(link('https://tiktok.com/tag/mugs?lang=en')),
    one(link('https://m.tiktok.com/tag/handmade')),
  ],
  allowed: [
    one(link('https://www.tiktok.com/@lumenhome'), 'a profile'),
    one(link('https://lumen.shop/tag/ceramics'), 'a tag page of a shop'),
    one(link('https://lumen.shop/')),
  ],
}
