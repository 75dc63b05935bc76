import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'topview' }), 'wide', { facts: { 'video.width': 1920, 'video.height': 1080 } }),
    one(file('video', { placement: 'topview' }), 'square', { facts: { 'video.width': 1080, 'video.height': 1080 } }),
    one(file('video', { placement: 'topview' }), '4:5', { facts: { 'video.width': 1080, 'video.height': 1350 } }),
  ],
  allowed: [
    one(file('video', { placement: 'topview' }), 'within the tolerance', {
      facts: { 'video.width': 1080, 'video.height': 1900 },
    }),
    one(file('video', { placement: 'topview' }), '9:16', { facts: { 'video.width': 1080, 'video.height': 1920 } }),
    one(file('video', { placement: 'feed' }), 'in the feed other shapes are fine', {
      facts: { 'video.width': 1080, 'video.height': 1080 },
    }),
  ],
}
