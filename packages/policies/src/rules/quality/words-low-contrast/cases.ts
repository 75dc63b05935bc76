import { file, one, word } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'faint and large', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
      words: [word('Free', '10 40 20 4', { contrast: 1.8 }), word('shipping', '32 40 30 4', { contrast: 1.8 })],
    }),
    one(file('video'), 'faint and small', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
      words: [word('Free', '10 40 20 2', { contrast: 3.6 }), word('shipping', '32 40 30 2', { contrast: 3.6 })],
    }),
    one(file('image'), 'a picture', {
      facts: { 'image.width': 1080, 'image.height': 1080 },
      words: [word('Free', '10 40 20 6', { contrast: 1.2 }), word('shipping', '32 40 30 6', { contrast: 1.2 })],
    }),
  ],
  allowed: [
    one(file('video'), 'enough for large letters', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
      words: [word('Free', '10 40 20 4', { contrast: 3.2 }), word('shipping', '32 40 30 4', { contrast: 3.2 })],
    }),
    one(file('video'), 'enough for small letters', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
      words: [word('Free', '10 40 20 2', { contrast: 4.6 }), word('shipping', '32 40 30 2', { contrast: 4.6 })],
    }),
    one(file('video'), 'not measured', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
      words: [word('Free', '10 40 20 4'), word('shipping', '32 40 30 4')],
    }),
  ],
}
