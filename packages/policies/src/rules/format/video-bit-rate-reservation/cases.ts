import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), 'enough for auction', {
      facts: { 'video.bitrate': 1200 },
    }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), undefined, {
      facts: { 'video.bitrate': 2499 },
    }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), undefined, {
      facts: { 'video.bitrate': 400 },
    }),
  ],
  allowed: [
    one(file('video', { placement: 'feed', buyingType: 'auction' }), 'auction takes it', {
      facts: { 'video.bitrate': 1200 },
    }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), 'exactly at the limit', {
      facts: { 'video.bitrate': 2500 },
    }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), undefined, {
      facts: { 'video.bitrate': 6000 },
    }),
  ],
}
