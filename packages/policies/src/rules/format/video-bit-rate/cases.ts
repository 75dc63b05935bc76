import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed', buyingType: 'auction' }), undefined, { facts: { 'video.bitrate': 300 } }),
    one(file('video', { placement: 'network', buyingType: 'auction' }), undefined, { facts: { 'video.bitrate': 515 } }),
    one(file('video', { placement: 'app-bundle', buyingType: 'auction' }), undefined, {
      facts: { 'video.bitrate': 120 },
    }),
  ],
  allowed: [
    one(file('video', { placement: 'feed', buyingType: 'auction' }), 'exactly at the limit', {
      facts: { 'video.bitrate': 516 },
    }),
    one(file('video', { placement: 'feed', buyingType: 'auction' }), undefined, { facts: { 'video.bitrate': 4000 } }),
    one(file('video', { placement: 'feed', buyingType: 'auction', flags: { spark: true } }), 'Spark', {
      facts: { 'video.bitrate': 300 },
    }),
  ],
}
