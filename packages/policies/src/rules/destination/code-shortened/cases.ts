import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'bit.ly', {
      facts: {
        'code.matrix': 1,
        'code.url': { value: 'https://bit.ly/3abc', evidence: [{ kind: 'box', x: 0.6, y: 0.7, w: 0.2, h: 0.1 }] },
      },
    }),
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'without encryption', {
      facts: {
        'code.matrix': 1,
        'code.url': { value: 'http://tinyurl.com/mugs', evidence: [{ kind: 'box', x: 0.6, y: 0.7, w: 0.2, h: 0.1 }] },
      },
    }),
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'a maker of codes', {
      facts: {
        'code.matrix': 1,
        'code.url': { value: 'https://qrco.de/xyz', evidence: [{ kind: 'box', x: 0.6, y: 0.7, w: 0.2, h: 0.1 }] },
      },
    }),
  ],
  allowed: [
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'a name that only ends alike', {
      facts: {
        'code.matrix': 1,
        'code.url': { value: 'https://habit.ly.example/', evidence: [{ kind: 'box', x: 0.6, y: 0.7, w: 0.2, h: 0.1 }] },
      },
    }),
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'the own page', {
      facts: {
        'code.matrix': 1,
        'code.url': { value: 'https://lumen.shop/', evidence: [{ kind: 'box', x: 0.6, y: 0.7, w: 0.2, h: 0.1 }] },
      },
    }),
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'no code', { facts: { 'code.matrix': 0 } }),
  ],
}
