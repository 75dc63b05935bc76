import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed', buyingType: 'auction' }), undefined, { facts: { 'video.duration': 3 } }),
    one(file('video', { placement: 'feed', buyingType: 'auction' }), undefined, { facts: { 'video.duration': 4.5 } }),
    one(file('video', { placement: 'feed', buyingType: 'auction' }), undefined, { facts: { 'video.duration': 1 } }),
  ],
  allowed: [
    one(file('video', { placement: 'feed', buyingType: 'auction' }), 'exactly five', {
      facts: { 'video.duration': 5 },
    }),
    one(file('video', { placement: 'takeover', buyingType: 'reservation' }), 'an opening ad is short by design', {
      facts: { 'video.duration': 4 },
    }),
    one(file('video', { placement: 'feed', buyingType: 'auction' }), undefined, { facts: { 'video.duration': 12 } }),
  ],
}
