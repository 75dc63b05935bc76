import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'topview' }), 'enough for the feed', { facts: { 'video.bitrate': 600 } }),
    one(file('video', { placement: 'topview' }), 'just under', { facts: { 'video.bitrate': 2499 } }),
    one(file('video', { placement: 'topview' }), 'half', { facts: { 'video.bitrate': 1250 } }),
  ],
  allowed: [
    one(file('video', { placement: 'topview' }), 'exactly the minimum', { facts: { 'video.bitrate': 2500 } }),
    one(file('video', { placement: 'topview' }), 'high', { facts: { 'video.bitrate': 8000 } }),
    one(file('video', { placement: 'feed' }), 'the feed needs less', { facts: { 'video.bitrate': 600 } }),
  ],
}
