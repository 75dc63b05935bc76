import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { role: 'gesture-card' }), 'one over', { facts: { 'file.bytes': 3000001 } }),
    one(file('image', { role: 'gesture-card' }), 'an animation', { facts: { 'file.bytes': 8000000 } }),
    one(file('image', { role: 'gesture-card' }), 'a camera picture', { facts: { 'file.bytes': 5200000 } }),
  ],
  allowed: [
    one(file('image', { role: 'gesture-card' }), 'exactly the limit', { facts: { 'file.bytes': 3000000 } }),
    one(file('image', { role: 'gesture-card' }), 'small', { facts: { 'file.bytes': 200000 } }),
    one(file('image'), 'the picture of the ad', { facts: { 'file.bytes': 5200000 } }),
  ],
}
