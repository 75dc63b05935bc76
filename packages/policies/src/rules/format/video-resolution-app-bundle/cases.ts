import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'app-bundle' }), 'enough for the feed, not here', {
      facts: { 'video.width': 540, 'video.height': 960 },
    }),
    one(file('video', { placement: 'app-bundle' }), 'horizontal', {
      facts: { 'video.width': 960, 'video.height': 540 },
    }),
    one(file('video', { placement: 'app-bundle' }), 'square', { facts: { 'video.width': 600, 'video.height': 600 } }),
  ],
  allowed: [
    one(file('video', { placement: 'feed' }), 'the feed takes it', {
      facts: { 'video.width': 540, 'video.height': 960 },
    }),
    one(file('video', { placement: 'app-bundle' }), 'exactly the minimum', {
      facts: { 'video.width': 720, 'video.height': 1280 },
    }),
    one(file('video', { placement: 'app-bundle' }), 'full size', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
    }),
  ],
}
