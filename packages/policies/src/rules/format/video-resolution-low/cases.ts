import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed' }), 'vertical', { facts: { 'video.width': 480, 'video.height': 854 } }),
    one(file('video', { placement: 'feed' }), 'square', { facts: { 'video.width': 500, 'video.height': 500 } }),
    one(file('video', { placement: 'feed' }), 'horizontal', { facts: { 'video.width': 640, 'video.height': 360 } }),
  ],
  allowed: [
    one(file('video', { placement: 'feed' }), 'exactly the minimum', {
      facts: { 'video.width': 540, 'video.height': 960 },
    }),
    one(file('video', { placement: 'feed' }), 'full size', { facts: { 'video.width': 1080, 'video.height': 1920 } }),
    one(file('video', { placement: 'feed', flags: { spark: true } }), 'a Spark ad has no limit', {
      facts: { 'video.width': 480, 'video.height': 854 },
    }),
  ],
}
