import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed' }), 'wide', { facts: { 'video.width': 1920, 'video.height': 1080 } }),
    one(file('video', { placement: 'feed' }), 'square', { facts: { 'video.width': 1080, 'video.height': 1080 } }),
    one(file('video', { placement: 'feed' }), '4:5', { facts: { 'video.width': 1080, 'video.height': 1350 } }),
  ],
  allowed: [
    one(file('video', { placement: 'feed' }), '3:4 is taken as upright', {
      facts: { 'video.width': 1080, 'video.height': 1440 },
    }),
    one(file('video', { placement: 'feed' }), '9:16', { facts: { 'video.width': 1080, 'video.height': 1920 } }),
    one(file('video', { placement: 'network' }), 'other placements want all shapes', {
      facts: { 'video.width': 1920, 'video.height': 1080 },
    }),
  ],
}
