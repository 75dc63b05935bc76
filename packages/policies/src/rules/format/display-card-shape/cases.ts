import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { role: 'display-card' }), undefined, { facts: { 'image.width': 750, 'image.height': 750 } }),
    one(file('image', { role: 'display-card' }), undefined, { facts: { 'image.width': 421, 'image.height': 750 } }),
    one(file('image', { role: 'display-card' }), undefined, { facts: { 'image.width': 1200, 'image.height': 628 } }),
  ],
  allowed: [
    one(file('image', { role: 'main' }), 'not a display card', { facts: { 'image.width': 750, 'image.height': 750 } }),
    one(file('image', { role: 'display-card' }), undefined, { facts: { 'image.width': 750, 'image.height': 421 } }),
    one(file('image', { role: 'display-card' }), 'double size', {
      facts: { 'image.width': 1500, 'image.height': 842 },
    }),
  ],
}
