import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'topview' }), 'too short', { facts: { 'video.duration': 3 } }),
    one(file('video', { placement: 'topview' }), 'too long', { facts: { 'video.duration': 90 } }),
    one(file('video', { placement: 'topview' }), 'just over', { facts: { 'video.duration': 60.1 } }),
  ],
  allowed: [
    one(file('video', { placement: 'topview' }), 'exactly a minute', { facts: { 'video.duration': 60 } }),
    one(file('video', { placement: 'topview' }), 'exactly 5 seconds', { facts: { 'video.duration': 5 } }),
    one(file('video', { placement: 'topview' }), '15 seconds', { facts: { 'video.duration': 15 } }),
  ],
}
