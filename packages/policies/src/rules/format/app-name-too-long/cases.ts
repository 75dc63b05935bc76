import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({
      objective: 'app-install',
      text: { appName: 'Lumen Home: Ceramics, Kitchen, Garden and More', body: 'Mugs' },
    }),
    one(
      { objective: 'app-install', text: { appName: '株式会社ルーメンホーム陶器と台所用品の専門店', body: 'Mugs' } },
      'wide letters',
      { language: 'ja', market: 'JP' },
    ),
    one({ text: { appName: 'L'.repeat(41), body: 'Mugs' } }),
  ],
  allowed: [
    one({ text: { appName: 'L'.repeat(40), body: 'Mugs' } }, 'exactly 40'),
    one({ objective: 'app-install', text: { appName: 'Lumen', body: 'Mugs' } }),
    one({ text: { displayName: 'Lumen Home', body: 'Mugs' } }, 'no app'),
  ],
}
