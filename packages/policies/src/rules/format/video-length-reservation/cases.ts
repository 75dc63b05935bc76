import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), 'too long', {
      facts: { 'video.duration': 75 },
    }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), 'too short', {
      facts: { 'video.duration': 4 },
    }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), 'far too long', {
      facts: { 'video.duration': 300 },
    }),
  ],
  allowed: [
    one(file('video', { placement: 'feed', buyingType: 'auction' }), 'auction takes it', {
      facts: { 'video.duration': 75 },
    }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), 'exactly a minute', {
      facts: { 'video.duration': 60 },
    }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), '15 seconds', {
      facts: { 'video.duration': 15 },
    }),
  ],
}
