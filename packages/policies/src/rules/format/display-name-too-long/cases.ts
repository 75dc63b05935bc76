import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ text: { displayName: 'The Lumen Home Ceramics and Kitchen Company', body: 'Mugs' } }),
    one(
      { text: { displayName: '株式会社ルーメンホーム陶器と台所用品の専門店', body: 'Mugs' } },
      'wide letters count twice',
      { language: 'ja', market: 'JP' },
    ),
    one({ text: { displayName: 'L'.repeat(41), body: 'Mugs' } }),
  ],
  allowed: [
    one({ text: { displayName: 'L'.repeat(40), body: 'Mugs' } }, 'exactly 40'),
    one({ text: { displayName: 'Lumen Home', body: 'Mugs' } }),
    one(
      { text: { displayName: 'L'.repeat(41), body: 'Mugs' }, flags: { spark: true } },
      'a Spark ad shows the name of its account',
    ),
  ],
}
