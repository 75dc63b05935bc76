import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'another shop', {
      facts: {
        'code.matrix': 1,
        'code.url': { value: 'https://other.example/', evidence: [{ kind: 'box', x: 0.6, y: 0.7, w: 0.2, h: 0.1 }] },
      },
    }),
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'a form', {
      facts: {
        'code.matrix': 1,
        'code.url': {
          value: 'https://forms.example/survey?id=1',
          evidence: [{ kind: 'box', x: 0.6, y: 0.7, w: 0.2, h: 0.1 }],
        },
      },
    }),
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'a name that only begins alike', {
      facts: {
        'code.matrix': 1,
        'code.url': {
          value: 'https://lumen.shop.example/',
          evidence: [{ kind: 'box', x: 0.6, y: 0.7, w: 0.2, h: 0.1 }],
        },
      },
    }),
  ],
  allowed: [
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'a part of the same site', {
      facts: {
        'code.matrix': 1,
        'code.url': { value: 'https://go.lumen.shop/qr', evidence: [{ kind: 'box', x: 0.6, y: 0.7, w: 0.2, h: 0.1 }] },
      },
    }),
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'with www', {
      facts: {
        'code.matrix': 1,
        'code.url': { value: 'https://www.lumen.shop/', evidence: [{ kind: 'box', x: 0.6, y: 0.7, w: 0.2, h: 0.1 }] },
      },
    }),
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'no code', { facts: { 'code.matrix': 0 } }),
  ],
}
