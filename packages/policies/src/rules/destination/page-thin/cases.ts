import { one, page } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [one(page('Buy now')), one(page('Welcome to Lumen')), one(page('Mugs. Cart. Pay.'))],
  allowed: [
    one(
      page(
        '手作りのマグカップを海辺の小さな工房でひとつずつ焼いています。返品は三十日以内、送料は無料です。お問い合わせは電話またはメールでどうぞ。会社概要もご覧ください。',
      ),
      'short only in letters',
      { language: 'ja', market: 'JP' },
    ),
    one(
      page(
        'Ceramic mugs made by hand in Porto. Free shipping over 40 dollars. Privacy policy. Terms. Contact us. Returns.',
      ),
    ),
    one(page('We plan your week: lists, calendars and reminders in one place, for families and small teams. Privacy.')),
  ],
}
