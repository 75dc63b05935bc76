import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({
      text: { body: 'Ceramic mugs for slow mornings, made by hand' },
      landingPage: {
        url: 'https://lumen.shop/',
        text: 'Керамические кружки ручной работы для спокойного утра. Доставка по всей стране, возврат в течение 14 дней.',
      },
    }),
    one(
      {
        text: { body: 'Керамические кружки ручной работы для спокойного утра' },
        landingPage: {
          url: 'https://lumen.shop/',
          text: 'Ceramic mugs made by hand for slow mornings. Free shipping on all orders, returns within 30 days.',
        },
      },
      undefined,
      { language: 'ru', market: 'KZ' },
    ),
    one({
      text: { body: 'Ceramic mugs for slow mornings, made by hand' },
      landingPage: {
        url: 'https://lumen.shop/',
        text: '手作りのマグカップを海辺の小さな工房でひとつずつ焼いています。返品は三十日以内です。',
      },
    }),
  ],
  allowed: [
    one({
      text: { body: 'Ceramic mugs for slow mornings, made by hand' },
      landingPage: {
        url: 'https://lumen.shop/',
        text: 'Ceramic mugs made by hand for slow mornings. Free shipping on all orders, returns within 30 days.',
      },
    }),
    one(
      {
        text: { body: 'Керамические кружки ручной работы' },
        landingPage: {
          url: 'https://lumen.shop/',
          text: 'Керамические кружки ручной работы для спокойного утра. Доставка по всей стране.',
        },
      },
      undefined,
      { language: 'ru', market: 'KZ' },
    ),
    one({ text: { body: 'Ceramic mugs for slow mornings, made by hand' } }, 'no page'),
  ],
}
