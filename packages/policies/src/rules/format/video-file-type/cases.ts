import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed', buyingType: 'auction' }), 'WebM', { facts: { 'file.type': 'webm' } }),
    one(file('video', { placement: 'feed', buyingType: 'auction' }), 'Matroska', {
      facts: { 'file.type': 'mkv' },
    }),
    one(file('video', { placement: 'feed', buyingType: 'auction' }), 'a picture called film.mp4', {
      facts: { 'file.type': 'png' },
    }),
  ],
  allowed: [
    one(file('video', { placement: 'feed', buyingType: 'auction' }), 'AVI is taken in auction', {
      facts: { 'file.type': 'avi' },
    }),
    one(file('video', { placement: 'feed', buyingType: 'auction' }), 'MP4', { facts: { 'file.type': 'mp4' } }),
    one(
      file('video', { placement: 'feed', buyingType: 'auction', flags: { spark: true } }),
      'a Spark ad is an existing post',
      { facts: { 'file.type': 'webm' } },
    ),
  ],
}
