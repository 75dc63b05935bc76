import { file, one, word } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'fine print', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
      words: [
        word('Terms', '10 70 6 0.8'),
        word('and', '17 70 3 0.8'),
        word('conditions', '21 70 9 0.8'),
        word('apply', '31 70 5 0.8'),
      ],
    }),
    one(file('video'), 'a wide film', {
      facts: { 'video.width': 1920, 'video.height': 1080 },
      words: [
        word('only', '10 70 3 2'),
        word('while', '14 70 3 2'),
        word('stocks', '18 70 4 2'),
        word('last', '23 70 3 2'),
      ],
    }),
    one(file('image'), 'a picture', {
      facts: { 'image.width': 1080, 'image.height': 1080 },
      words: [
        word('not', '10 90 3 1.2'),
        word('a', '14 90 1 1.2'),
        word('real', '16 90 4 1.2'),
        word('offer', '21 90 5 1.2'),
      ],
    }),
  ],
  allowed: [
    one(file('video'), 'large', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
      words: [word('Free', '10 40 20 4'), word('shipping', '32 40 30 4'), word('today', '64 40 20 4')],
    }),
    one(file('video'), 'a small mark alone', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
      words: [word('Lumen', '10 70 6 0.8')],
    }),
    one(file('video'), 'just large enough', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
      words: [word('Terms', '10 70 6 1.1'), word('and', '17 70 3 1.1'), word('conditions', '21 70 9 1.1')],
    }),
  ],
}
