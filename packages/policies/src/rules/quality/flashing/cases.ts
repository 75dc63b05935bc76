import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'five', {
      facts: { 'video.flashes': { value: 5, evidence: [{ kind: 'time', startMs: 3000, endMs: 4000 }] } },
    }),
    one(file('video'), 'just over', {
      facts: { 'video.flashes': { value: 4, evidence: [{ kind: 'time', startMs: 0, endMs: 1000 }] } },
    }),
    one(file('video'), 'strobe', {
      facts: {
        'video.flashes': {
          value: 12,
          evidence: [
            { kind: 'time', startMs: 1000, endMs: 2000 },
            { kind: 'time', startMs: 5000, endMs: 6000 },
          ],
        },
      },
    }),
  ],
  allowed: [
    one(file('video'), 'three are allowed', {
      facts: { 'video.flashes': { value: 3, evidence: [{ kind: 'time', startMs: 2000, endMs: 3000 }] } },
    }),
    one(file('video'), 'none', { facts: { 'video.flashes': 0 } }),
    one(file('video'), 'red ones are counted apart', { facts: { 'video.flashes': 2, 'video.redFlashes': 5 } }),
  ],
}
