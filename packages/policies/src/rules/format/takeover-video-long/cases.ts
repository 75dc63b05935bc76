import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'takeover' }), undefined, { facts: { 'video.duration': 6 } }),
    one(file('video', { placement: 'takeover' }), undefined, { facts: { 'video.duration': 15 } }),
    one(file('video', { placement: 'takeover' }), undefined, { facts: { 'video.duration': 5.5 } }),
  ],
  allowed: [
    one(file('video', { placement: 'takeover' }), 'exactly five', { facts: { 'video.duration': 5 } }),
    one(file('video', { placement: 'feed' }), 'the feed takes it', { facts: { 'video.duration': 15 } }),
    one(file('video', { placement: 'takeover' }), undefined, { facts: { 'video.duration': 3 } }),
  ],
}
