import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed' }), undefined, { facts: { 'video.hasAudio': false } }),
    one(file('video', { placement: 'feed', buyingType: 'auction' }), undefined, { facts: { 'video.hasAudio': false } }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), undefined, {
      facts: { 'video.hasAudio': false },
    }),
  ],
  allowed: [
    one(file('video', { placement: 'takeover' }), 'an opening ad plays without sound', {
      facts: { 'video.hasAudio': false },
    }),
    one(file('video', { placement: 'feed' }), undefined, { facts: { 'video.hasAudio': true } }),
    one(file('video', { placement: 'feed', flags: { spark: true } }), 'Spark', { facts: { 'video.hasAudio': false } }),
  ],
}
