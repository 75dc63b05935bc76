import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image'), undefined, { facts: { 'image.megapixels': 12 } }),
    one(file('image'), undefined, { facts: { 'image.megapixels': 3.7 } }),
    one(file('image'), undefined, { facts: { 'image.megapixels': 48 } }),
  ],
  allowed: [
    one(file('image'), 'exactly at the limit', { facts: { 'image.megapixels': 3.6864 } }),
    one(file('image'), undefined, { facts: { 'image.megapixels': 0.9216 } }),
    one(file('image'), undefined, { facts: { 'image.megapixels': 2.07 } }),
  ],
}
