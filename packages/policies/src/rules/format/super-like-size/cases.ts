import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { role: 'super-like' }), 'an icon', { facts: { 'image.width': 64, 'image.height': 64 } }),
    one(file('image', { role: 'super-like' }), 'one short', { facts: { 'image.width': 159, 'image.height': 159 } }),
    one(file('image', { role: 'super-like' }), 'low', { facts: { 'image.width': 196, 'image.height': 120 } }),
  ],
  allowed: [
    one(file('image', { role: 'super-like' }), 'exactly the minimum', {
      facts: { 'image.width': 160, 'image.height': 160 },
    }),
    one(file('image', { role: 'super-like' }), 'as advised', { facts: { 'image.width': 196, 'image.height': 196 } }),
    one(file('image', { role: 'profile' }), 'a profile picture', { facts: { 'image.width': 98, 'image.height': 98 } }),
  ],
}
