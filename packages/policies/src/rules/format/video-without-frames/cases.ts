import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'none', { facts: { 'video.frames': 0 } }),
    one(file('video'), 'only sound', { facts: { 'video.frames': 0, 'video.hasAudio': true } }),
    one(file('video', { placement: 'network' }), 'in another placement', { facts: { 'video.frames': 0 } }),
  ],
  allowed: [
    one(file('video'), 'a single one', { facts: { 'video.frames': 1 } }),
    one(file('video'), 'many', { facts: { 'video.frames': 450 } }),
    one(file('video'), 'not counted', { facts: { 'video.duration': 15 } }),
  ],
}
