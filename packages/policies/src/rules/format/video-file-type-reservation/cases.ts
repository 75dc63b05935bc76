import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), 'AVI is taken in auction only', {
      facts: { 'file.type': 'avi' },
    }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), 'WebM', {
      facts: { 'file.type': 'webm' },
    }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), 'Matroska', {
      facts: { 'file.type': 'mkv' },
    }),
  ],
  allowed: [
    one(file('video', { placement: 'feed', buyingType: 'auction' }), 'AVI in auction', {
      facts: { 'file.type': 'avi' },
    }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), 'MP4', {
      facts: { 'file.type': 'mp4' },
    }),
    one(file('video', { placement: 'feed', buyingType: 'reservation' }), 'MOV', {
      facts: { 'file.type': 'mov' },
    }),
  ],
}
