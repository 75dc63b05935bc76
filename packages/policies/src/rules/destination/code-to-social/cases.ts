import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'Instagram', {
      facts: {
        'code.matrix': 1,
        'code.url': {
          value: 'https://www.instagram.com/lumen.shop',
          evidence: [{ kind: 'box', x: 0.6, y: 0.7, w: 0.2, h: 0.1 }],
        },
      },
    }),
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'WhatsApp', {
      facts: {
        'code.matrix': 1,
        'code.url': { value: 'https://wa.me/15550100', evidence: [{ kind: 'box', x: 0.6, y: 0.7, w: 0.2, h: 0.1 }] },
      },
    }),
    one(file('video', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'Telegram in a film', {
      facts: {
        'code.matrix': 1,
        'code.url': { value: 'https://t.me/lumen', evidence: [{ kind: 'box', x: 0.6, y: 0.7, w: 0.2, h: 0.1 }] },
      },
    }),
  ],
  allowed: [
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'the own page', {
      facts: {
        'code.matrix': 1,
        'code.url': { value: 'https://lumen.shop/mugs', evidence: [{ kind: 'box', x: 0.6, y: 0.7, w: 0.2, h: 0.1 }] },
      },
    }),
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'a code without an address', {
      facts: { 'code.matrix': 1 },
    }),
    one(file('image', { landingPage: { url: 'https://lumen.shop/mugs' } }), 'no code', { facts: { 'code.matrix': 0 } }),
  ],
}
