import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'five', {
      facts: { 'video.redFlashes': { value: 5, evidence: [{ kind: 'time', startMs: 3000, endMs: 4000 }] } },
    }),
    one(file('video'), 'just over', {
      facts: { 'video.redFlashes': { value: 4, evidence: [{ kind: 'time', startMs: 0, endMs: 1000 }] } },
    }),
    one(file('video'), 'an alarm', {
      facts: { 'video.redFlashes': { value: 8, evidence: [{ kind: 'time', startMs: 1000, endMs: 2000 }] } },
    }),
  ],
  allowed: [
    one(file('video'), 'three are allowed', {
      facts: { 'video.redFlashes': { value: 3, evidence: [{ kind: 'time', startMs: 2000, endMs: 3000 }] } },
    }),
    one(file('video'), 'none', { facts: { 'video.redFlashes': 0 } }),
    one(file('video'), 'white ones are counted apart', { facts: { 'video.redFlashes': 1, 'video.flashes': 9 } }),
  ],
}
