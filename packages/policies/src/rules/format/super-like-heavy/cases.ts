import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { role: 'super-like' }), 'one over', { facts: { 'file.bytes': 50001 } }),
    one(file('image', { role: 'super-like' }), 'twice', { facts: { 'file.bytes': 100000 } }),
    one(file('image', { role: 'super-like' }), 'a photo', { facts: { 'file.bytes': 900000 } }),
  ],
  allowed: [
    one(file('image', { role: 'super-like' }), 'exactly the limit', { facts: { 'file.bytes': 50000 } }),
    one(file('image', { role: 'super-like' }), 'small', { facts: { 'file.bytes': 8000 } }),
    one(file('image'), 'the picture of the ad', { facts: { 'file.bytes': 900000 } }),
  ],
}
