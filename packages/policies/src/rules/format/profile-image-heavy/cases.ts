import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { role: 'profile' }), undefined, { facts: { 'file.bytes': 90_000 } }),
    one(file('image', { role: 'profile' }), undefined, { facts: { 'file.bytes': 50_001 } }),
    one(file('image', { role: 'profile' }), undefined, { facts: { 'file.bytes': 800_000 } }),
  ],
  allowed: [
    one(file('image', { role: 'main' }), 'not a profile picture', { facts: { 'file.bytes': 90_000 } }),
    one(file('image', { role: 'profile' }), 'exactly at the limit', { facts: { 'file.bytes': 50_000 } }),
    one(file('image', { role: 'profile' }), undefined, { facts: { 'file.bytes': 9_000 } }),
  ],
}
