import { link, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(link('https://lumen.shop/app.apk')),
    one(link('https://lumen.shop/setup.exe?x=1')),
    one(link('https://lumen.shop/files/catalogue.zip')),
  ],
  allowed: [
    one(link('https://zip.shop/mugs'), 'a name with zip'),
    one(link('https://play.google.com/store/apps/details?id=shop.lumen'), 'an app store'),
    one(link('https://lumen.shop/apk-guide'), 'a word in the path'),
  ],
}
