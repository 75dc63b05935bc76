import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { role: 'super-like' }), 'wide', { facts: { 'image.width': 400, 'image.height': 200 } }),
    one(file('image', { role: 'super-like' }), 'tall', { facts: { 'image.width': 196, 'image.height': 220 } }),
    one(file('image', { role: 'super-like' }), 'nearly', { facts: { 'image.width': 200, 'image.height': 196 } }),
  ],
  allowed: [
    one(file('image', { role: 'super-like' }), 'square', { facts: { 'image.width': 196, 'image.height': 196 } }),
    one(file('image', { role: 'super-like' }), 'a pixel off', { facts: { 'image.width': 197, 'image.height': 196 } }),
    one(file('image'), 'the picture of the ad', { facts: { 'image.width': 1080, 'image.height': 1920 } }),
  ],
}
