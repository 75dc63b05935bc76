import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({
      text: { displayName: 'Lumen Home', body: 'Mugs' },
      landingPage: { url: 'https://kettle.example/', text: 'Kettle and Sons. Tea kettles since 1920. Privacy.' },
    }),
    one({
      text: { displayName: 'Nova Skin', body: 'Cream' },
      landingPage: { url: 'https://bargains.example/', text: 'Bargain Barn. Everything must go.' },
    }),
    one({
      text: { displayName: 'Porto Clay', body: 'Mugs' },
      landingPage: { url: 'https://shop123.example/', text: 'Welcome to our store. Buy mugs.' },
    }),
  ],
  allowed: [
    one(
      {
        text: { displayName: 'Lumen Home', body: 'Mugs' },
        landingPage: { url: 'https://lumenhome.example/', text: 'Mugs and bowls. Privacy.' },
      },
      'the name is in the address',
    ),
    one(
      {
        text: { displayName: 'Lumen Home', body: 'Mugs' },
        landingPage: { url: 'https://shop.example/', text: 'LUMEN HOME - mugs and bowls' },
      },
      'other case',
    ),
    one({
      text: { displayName: 'Lumen Home', body: 'Mugs' },
      landingPage: { url: 'https://lumen.shop/', text: 'Lumen Home. Mugs.' },
    }),
  ],
}
