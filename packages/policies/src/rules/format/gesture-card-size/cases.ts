import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { role: 'gesture-card' }), 'half', { facts: { 'image.width': 310, 'image.height': 394 } }),
    one(file('image', { role: 'gesture-card' }), 'turned', { facts: { 'image.width': 788, 'image.height': 620 } }),
    one(file('image', { role: 'gesture-card' }), 'one pixel off', {
      facts: { 'image.width': 620, 'image.height': 787 },
    }),
  ],
  allowed: [
    one(file('image', { role: 'gesture-card' }), 'the size', { facts: { 'image.width': 620, 'image.height': 788 } }),
    one(file('image'), 'the picture of the ad', { facts: { 'image.width': 310, 'image.height': 394 } }),
    one(file('image', { role: 'display-card' }), 'a display card', {
      facts: { 'image.width': 750, 'image.height': 421 },
    }),
  ],
}
