import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { role: 'profile' }), undefined, { facts: { 'image.width': 400, 'image.height': 300 } }),
    one(file('image', { role: 'profile' }), undefined, { facts: { 'image.width': 98, 'image.height': 120 } }),
    one(file('image', { role: 'profile' }), undefined, { facts: { 'image.width': 1080, 'image.height': 1920 } }),
  ],
  allowed: [
    one(file('image', { role: 'main' }), 'not a profile picture', {
      facts: { 'image.width': 400, 'image.height': 300 },
    }),
    one(file('image', { role: 'profile' }), undefined, { facts: { 'image.width': 98, 'image.height': 98 } }),
    one(file('image', { role: 'profile' }), 'one pixel off', { facts: { 'image.width': 500, 'image.height': 499 } }),
  ],
}
