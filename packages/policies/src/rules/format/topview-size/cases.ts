import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'topview' }), 'small', { facts: { 'video.width': 480, 'video.height': 854 } }),
    one(file('video', { placement: 'topview' }), 'very small', { facts: { 'video.width': 240, 'video.height': 426 } }),
    one(file('video', { placement: 'topview' }), 'low', { facts: { 'video.width': 540, 'video.height': 900 } }),
  ],
  allowed: [
    one(file('video', { placement: 'topview' }), 'exactly the minimum', {
      facts: { 'video.width': 540, 'video.height': 960 },
    }),
    one(file('video', { placement: 'topview' }), 'full size', { facts: { 'video.width': 1080, 'video.height': 1920 } }),
    one(file('video', { placement: 'topview' }), '4K', { facts: { 'video.width': 2160, 'video.height': 3840 } }),
  ],
}
