import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'at the end', {
      facts: { 'video.blackLongest': { value: 4.2, evidence: [{ kind: 'time', startMs: 10800, endMs: 15000 }] } },
    }),
    one(file('video'), 'at the beginning', {
      facts: { 'video.blackLongest': { value: 2.5, evidence: [{ kind: 'time', startMs: 0, endMs: 2500 }] } },
    }),
    one(file('video'), 'all of it', {
      facts: { 'video.blackLongest': { value: 15, evidence: [{ kind: 'time', startMs: 0, endMs: 15000 }] } },
    }),
  ],
  allowed: [
    one(file('video'), 'a fade', {
      facts: { 'video.blackLongest': { value: 0.8, evidence: [{ kind: 'time', startMs: 0, endMs: 800 }] } },
    }),
    one(file('video'), 'exactly two seconds', {
      facts: { 'video.blackLongest': { value: 2, evidence: [{ kind: 'time', startMs: 0, endMs: 2000 }] } },
    }),
    one(file('video'), 'none', { facts: { 'video.blackLongest': 0 } }),
  ],
}
