import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { placement: 'app-bundle' }), undefined, { facts: { 'image.width': 540, 'image.height': 960 } }),
    one(file('image', { placement: 'app-bundle' }), undefined, { facts: { 'image.width': 600, 'image.height': 600 } }),
    one(file('image', { placement: 'app-bundle' }), undefined, { facts: { 'image.width': 960, 'image.height': 540 } }),
  ],
  allowed: [
    one(file('image', { placement: 'app-bundle' }), 'exactly the minimum', {
      facts: { 'image.width': 640, 'image.height': 640 },
    }),
    one(file('image', { placement: 'app-bundle' }), undefined, {
      facts: { 'image.width': 1080, 'image.height': 1920 },
    }),
    one(file('image', { placement: 'network' }), 'another placement', {
      facts: { 'image.width': 640, 'image.height': 100 },
    }),
  ],
}
