import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { format: 'carousel' }), undefined, { facts: { 'image.ratio': 0.3 } }),
    one(file('image', { format: 'carousel' }), undefined, { facts: { 'image.ratio': 3 } }),
    one(file('image', { format: 'carousel' }), undefined, { facts: { 'image.ratio': 0.44 } }),
  ],
  allowed: [
    one(file('image', { format: 'carousel' }), 'exactly 9:20', { facts: { 'image.ratio': 0.45 } }),
    one(file('image', { format: 'carousel' }), 'exactly 20:9', { facts: { 'image.ratio': 20 / 9 } }),
    one(file('image', { format: 'carousel' }), undefined, { facts: { 'image.ratio': 1 } }),
  ],
}
