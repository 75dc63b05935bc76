import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'blurred', { facts: { 'picture.sharpness': 12 } }),
    one(file('video'), 'hardly any edge', { facts: { 'picture.sharpness': 2 } }),
    one(file('image'), 'a picture', { facts: { 'picture.sharpness': 15 } }),
  ],
  allowed: [
    one(file('image'), 'a night picture', { facts: { 'picture.sharpness': 53 } }),
    one(file('video'), 'sharp', { facts: { 'picture.sharpness': 800 } }),
    one(file('video'), 'exactly the limit', { facts: { 'picture.sharpness': 20 } }),
  ],
}
