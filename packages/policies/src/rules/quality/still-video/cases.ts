import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed' }), undefined, { facts: { 'video.still': true } }),
    one(file('video', { placement: 'feed' }), 'with sound', { facts: { 'video.still': true, 'video.hasAudio': true } }),
    one(file('video', { placement: 'feed' }), 'without any movement', {
      facts: { 'video.still': true, 'video.movement': 0 },
    }),
  ],
  allowed: [
    one(file('video', { placement: 'feed' }), 'little movement', {
      facts: { 'video.still': false, 'video.movement': 0.6 },
    }),
    one(file('video', { placement: 'feed' }), 'a film', { facts: { 'video.still': false, 'video.movement': 9 } }),
    one(file('video', { placement: 'network' }), 'a still is fine elsewhere', { facts: { 'video.still': true } }),
  ],
}
