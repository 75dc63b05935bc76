import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed' }), 'a strip', { facts: { 'video.width': 300, 'video.height': 1000 } }),
    one(file('video', { placement: 'feed' }), 'a banner', { facts: { 'video.width': 1920, 'video.height': 400 } }),
    one(file('video', { placement: 'feed' }), 'just over', { facts: { 'video.width': 3600, 'video.height': 1000 } }),
  ],
  allowed: [
    one(file('video', { placement: 'feed' }), 'just inside', { facts: { 'video.width': 3550, 'video.height': 1000 } }),
    one(file('video', { placement: 'feed' }), 'narrow, but resized to 9:16', {
      facts: { 'video.width': 400, 'video.height': 1000 },
    }),
    one(file('video', { placement: 'feed' }), '9:16', { facts: { 'video.width': 1080, 'video.height': 1920 } }),
  ],
}
