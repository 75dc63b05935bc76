import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { role: 'display-card' }), undefined, { facts: { 'image.alpha': true } }),
    one(file('image', { role: 'display-card' }), 'PNG', { facts: { 'image.alpha': true, 'file.type': 'png' } }),
    one(file('image', { role: 'display-card' }), 'in the right size', {
      facts: { 'image.alpha': true, 'image.width': 750, 'image.height': 421 },
    }),
  ],
  allowed: [
    one(file('image', { role: 'display-card' }), 'opaque PNG', { facts: { 'image.alpha': false, 'file.type': 'png' } }),
    one(file('image', { role: 'display-card' }), 'JPEG', { facts: { 'image.alpha': false } }),
    one(file('image', { role: 'gesture-card' }), 'a gesture card', { facts: { 'image.alpha': true } }),
  ],
}
