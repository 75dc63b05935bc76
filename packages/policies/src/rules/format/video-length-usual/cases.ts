import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed' }), 'six seconds', { facts: { 'video.duration': 6 } }),
    one(file('video', { placement: 'feed' }), 'a minute', { facts: { 'video.duration': 60 } }),
    one(file('video', { placement: 'feed' }), 'just over', { facts: { 'video.duration': 34.2 } }),
  ],
  allowed: [
    one(file('video', { placement: 'feed' }), 'exactly 34 seconds', { facts: { 'video.duration': 34 } }),
    one(file('video', { placement: 'feed' }), 'exactly 9 seconds', { facts: { 'video.duration': 9 } }),
    one(file('video', { placement: 'feed' }), '15 seconds', { facts: { 'video.duration': 15 } }),
  ],
}
