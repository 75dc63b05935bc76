import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), 'AVI is taken in auction only', {
      facts: { 'file.type': 'video/x-msvideo' },
    }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), 'WebM', {
      facts: { 'file.type': 'video/webm' },
    }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), 'Matroska', {
      facts: { 'file.type': 'video/x-matroska' },
    }),
  ],
  allowed: [
    one(file('video', { placement: 'feed', buyingType: 'auction' }), 'AVI in auction', {
      facts: { 'file.type': 'video/x-msvideo' },
    }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), 'MP4', {
      facts: { 'file.type': 'video/mp4' },
    }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), 'MOV', {
      facts: { 'file.type': 'video/quicktime' },
    }),
  ],
}
