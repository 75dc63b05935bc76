import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { role: 'super-like' }), 'JPEG', { facts: { 'file.type': 'jpeg' } }),
    one(file('image', { role: 'super-like' }), 'GIF', { facts: { 'file.type': 'gif' } }),
    one(file('image', { role: 'super-like' }), 'WebP', { facts: { 'file.type': 'webp' } }),
  ],
  allowed: [
    one(file('image', { role: 'super-like' }), 'PNG', { facts: { 'file.type': 'png' } }),
    one(file('image'), 'the picture of the ad', { facts: { 'file.type': 'jpeg' } }),
    one(file('image', { role: 'gesture-card' }), 'a gesture card', { facts: { 'file.type': 'gif' } }),
  ],
}
