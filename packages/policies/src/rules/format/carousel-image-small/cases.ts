import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { placement: 'feed', format: 'carousel' }), 'upright', {
      facts: { 'image.width': 540, 'image.height': 960 },
    }),
    one(file('image', { placement: 'feed', format: 'carousel' }), 'square', {
      facts: { 'image.width': 500, 'image.height': 500 },
    }),
    one(file('image', { placement: 'feed', format: 'carousel' }), 'wide', {
      facts: { 'image.width': 600, 'image.height': 314 },
    }),
  ],
  allowed: [
    one(file('image', { placement: 'feed', format: 'carousel' }), 'exactly the listed size', {
      facts: { 'image.width': 720, 'image.height': 1280 },
    }),
    one(file('image', { placement: 'feed', format: 'carousel' }), 'larger', {
      facts: { 'image.width': 1080, 'image.height': 1080 },
    }),
    one(file('image', { placement: 'feed', format: 'carousel', role: 'profile' }), 'a profile picture', {
      facts: { 'image.width': 98, 'image.height': 98 },
    }),
  ],
}
