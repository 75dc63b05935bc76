import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { placement: 'feed', format: 'carousel' })),
    one({
      placement: 'feed',
      format: 'carousel',
      text: { body: 'Mugs' },
      media: [
        { id: 'm1', kind: 'image' },
        { id: 'm2', kind: 'image' },
      ],
    }),
    one({
      placement: 'feed',
      format: 'carousel',
      text: { body: 'Mugs' },
      media: [
        { id: 'm1', kind: 'image' },
        { id: 'm2', kind: 'image' },
        { id: 'm3', kind: 'image' },
      ],
    }),
  ],
  allowed: [
    one({
      placement: 'feed',
      format: 'carousel',
      text: { body: 'Mugs' },
      media: [
        { id: 'm1', kind: 'image' },
        { id: 'm2', kind: 'audio', role: 'music' },
      ],
    }),
    one(file('image', { placement: 'network', format: 'carousel' }), 'the network plays without'),
    one(file('video', { placement: 'feed', format: 'single-video' }), 'not a carousel'),
  ],
}
