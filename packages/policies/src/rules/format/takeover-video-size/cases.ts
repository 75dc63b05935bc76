import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'takeover' }), '9:16', { facts: { 'video.width': 1080, 'video.height': 1920 } }),
    one(file('video', { placement: 'takeover' }), 'small', { facts: { 'video.width': 540, 'video.height': 960 } }),
    one(file('video', { placement: 'takeover' }), 'turned', { facts: { 'video.width': 2208, 'video.height': 1242 } }),
  ],
  allowed: [
    one(file('video', { placement: 'takeover' }), 'the listed size', {
      facts: { 'video.width': 1242, 'video.height': 2208 },
    }),
    one(file('video', { placement: 'feed' }), 'the feed has no fixed size', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
    }),
    one(file('image', { placement: 'takeover' }), 'a picture has its own rule', {
      facts: { 'image.width': 1080, 'image.height': 1920 },
    }),
  ],
}
