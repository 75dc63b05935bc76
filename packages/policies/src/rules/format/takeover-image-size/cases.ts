import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { placement: 'takeover' }), undefined, { facts: { 'image.width': 1080, 'image.height': 1920 } }),
    one(file('image', { placement: 'takeover' }), undefined, { facts: { 'image.width': 640, 'image.height': 640 } }),
    one(file('image', { placement: 'takeover' }), undefined, { facts: { 'image.width': 2208, 'image.height': 1242 } }),
  ],
  allowed: [
    one(file('image', { placement: 'network' }), 'another placement', {
      facts: { 'image.width': 640, 'image.height': 640 },
    }),
    one(file('image', { placement: 'takeover' }), undefined, { facts: { 'image.width': 1242, 'image.height': 2208 } }),
    one(file('image', { placement: 'app-bundle' }), 'another placement', {
      facts: { 'image.width': 1080, 'image.height': 1920 },
    }),
  ],
}
