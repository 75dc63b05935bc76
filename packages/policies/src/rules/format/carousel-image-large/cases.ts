import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { format: 'carousel' }), undefined, { facts: { 'image.height': 3000 } }),
    one(file('image', { format: 'carousel' }), undefined, { facts: { 'image.height': 2341 } }),
    one(file('image', { format: 'carousel' }), undefined, { facts: { 'image.height': 4032 } }),
  ],
  allowed: [
    one(file('image', { format: 'carousel' }), 'exactly at the limit', { facts: { 'image.height': 2340 } }),
    one(file('image', { format: 'carousel' }), undefined, { facts: { 'image.height': 1280 } }),
    one(file('image', { format: 'single-image' }), 'not a carousel', { facts: { 'image.height': 3000 } }),
  ],
}
