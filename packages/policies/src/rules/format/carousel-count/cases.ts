import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { placement: 'feed', format: 'carousel' }), 'one picture'),
    one(
      {
        placement: 'feed',
        format: 'carousel',
        text: { body: 'Mugs' },
        media: Array.from({ length: 36 }, (_, i) => ({ id: `m${i}`, kind: 'image' })),
      },
      '36 pictures',
    ),
    one(
      {
        placement: 'feed',
        format: 'carousel',
        buyingType: 'auction',
        text: { body: 'Mugs' },
        media: [
          { id: 'm1', kind: 'image' },
          { id: 'm2', kind: 'audio', role: 'music' },
        ],
      },
      'music is not a picture',
    ),
  ],
  allowed: [
    one(
      {
        placement: 'feed',
        format: 'carousel',
        text: { body: 'Mugs' },
        media: Array.from({ length: 35 }, (_, i) => ({ id: `m${i}`, kind: 'image' })),
      },
      'exactly 35',
    ),
    one(
      {
        placement: 'feed',
        format: 'carousel',
        text: { body: 'Mugs' },
        media: [
          { id: 'm1', kind: 'image' },
          { id: 'm2', kind: 'image' },
        ],
      },
      'exactly two',
    ),
    one(file('image', { placement: 'network', format: 'single-image' }), 'not a carousel'),
  ],
}
