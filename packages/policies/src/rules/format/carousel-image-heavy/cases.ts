import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { format: 'carousel' }), undefined, { facts: { 'file.bytes': 400_000 } }),
    one(file('image', { format: 'carousel' }), undefined, { facts: { 'file.bytes': 100_001 } }),
    one(file('image', { format: 'carousel' }), undefined, { facts: { 'file.bytes': 2_000_000 } }),
  ],
  allowed: [
    one(file('image', { format: 'carousel' }), 'exactly as advised', { facts: { 'file.bytes': 100_000 } }),
    one(file('image', { format: 'single-image' }), 'not a carousel', { facts: { 'file.bytes': 400_000 } }),
    one(file('image', { format: 'carousel' }), undefined, { facts: { 'file.bytes': 60_000 } }),
  ],
}
