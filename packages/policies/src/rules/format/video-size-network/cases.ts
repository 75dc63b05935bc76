import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'network' }), 'upright', { facts: { 'video.width': 540, 'video.height': 960 } }),
    one(file('video', { placement: 'network' }), 'across', { facts: { 'video.width': 960, 'video.height': 540 } }),
    one(file('video', { placement: 'network' }), 'square', { facts: { 'video.width': 640, 'video.height': 640 } }),
  ],
  allowed: [
    one(file('video', { placement: 'network' }), 'exactly the listed size', {
      facts: { 'video.width': 720, 'video.height': 1280 },
    }),
    one(file('video', { placement: 'network' }), 'more than listed', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
    }),
    one(file('video', { placement: 'feed' }), 'the feed needs less', {
      facts: { 'video.width': 540, 'video.height': 960 },
    }),
  ],
}
