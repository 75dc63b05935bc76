import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'much', {
      facts: { 'sound.clipping': { value: 0.12, evidence: [{ kind: 'time', startMs: 4000, endMs: 5000 }] } },
    }),
    one(file('video'), 'just over', {
      facts: { 'sound.clipping': { value: 0.011, evidence: [{ kind: 'time', startMs: 0, endMs: 1000 }] } },
    }),
    one(file('audio', { role: 'music', name: 'song.mp3' }), 'music', {
      facts: { 'sound.clipping': { value: 0.05, evidence: [{ kind: 'time', startMs: 1000, endMs: 2000 }] } },
    }),
  ],
  allowed: [
    one(file('video'), 'exactly one percent', {
      facts: { 'sound.clipping': { value: 0.01, evidence: [{ kind: 'time', startMs: 0, endMs: 1000 }] } },
    }),
    one(file('video'), 'a few peaks', {
      facts: { 'sound.clipping': { value: 0.001, evidence: [{ kind: 'time', startMs: 0, endMs: 1000 }] } },
    }),
    one(file('video'), 'clean', { facts: { 'sound.clipping': 0 } }),
  ],
}
