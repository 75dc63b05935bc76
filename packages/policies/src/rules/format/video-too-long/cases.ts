import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed', buyingType: 'auction' }), '10:01', { facts: { 'video.duration': 601 } }),
    one(file('video', { placement: 'network', buyingType: 'auction' }), '15 minutes', {
      facts: { 'video.duration': 900 },
    }),
    one(file('video', { placement: 'feed', buyingType: 'auction' }), 'an hour', { facts: { 'video.duration': 3600 } }),
  ],
  allowed: [
    one(file('video', { placement: 'feed', buyingType: 'auction' }), 'exactly ten minutes', {
      facts: { 'video.duration': 600 },
    }),
    one(file('video', { placement: 'feed', buyingType: 'auction' }), 'over a minute is accepted since 2025', {
      facts: { 'video.duration': 75 },
    }),
    one(file('video', { placement: 'feed', buyingType: 'auction' }), 'short', { facts: { 'video.duration': 12 } }),
  ],
}
