import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { placement: 'feed', role: 'cover' }), 'upright', {
      facts: { 'image.width': 360, 'image.height': 640 },
    }),
    one(file('image', { placement: 'feed', role: 'cover' }), 'square', {
      facts: { 'image.width': 500, 'image.height': 500 },
    }),
    one(file('image', { placement: 'feed', role: 'cover' }), 'wide', {
      facts: { 'image.width': 640, 'image.height': 360 },
    }),
  ],
  allowed: [
    one(file('image', { placement: 'feed', role: 'cover' }), 'exactly the minimum', {
      facts: { 'image.width': 540, 'image.height': 960 },
    }),
    one(file('image', { placement: 'feed', role: 'cover' }), 'full size', {
      facts: { 'image.width': 1080, 'image.height': 1920 },
    }),
    one(file('image', { placement: 'feed' }), 'a picture that is no cover', {
      facts: { 'image.width': 360, 'image.height': 640 },
    }),
  ],
}
