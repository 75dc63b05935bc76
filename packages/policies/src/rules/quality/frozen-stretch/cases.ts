import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'a closing card', {
      facts: {
        'video.still': false,
        'video.frozenLongest': { value: 8, evidence: [{ kind: 'time', startMs: 7000, endMs: 15000 }] },
      },
    }),
    one(file('video'), 'in the middle', {
      facts: {
        'video.still': false,
        'video.frozenLongest': { value: 5.5, evidence: [{ kind: 'time', startMs: 2000, endMs: 7500 }] },
      },
    }),
    one(file('video'), 'most of it', {
      facts: {
        'video.still': false,
        'video.frozenLongest': { value: 25, evidence: [{ kind: 'time', startMs: 1000, endMs: 26000 }] },
      },
    }),
  ],
  allowed: [
    one(file('video'), 'all of it is another rule', {
      facts: {
        'video.still': true,
        'video.frozenLongest': { value: 15, evidence: [{ kind: 'time', startMs: 0, endMs: 15000 }] },
      },
    }),
    one(file('video'), 'three seconds', {
      facts: {
        'video.still': false,
        'video.frozenLongest': { value: 3, evidence: [{ kind: 'time', startMs: 12000, endMs: 15000 }] },
      },
    }),
    one(file('video'), 'none', { facts: { 'video.still': false, 'video.frozenLongest': 0 } }),
  ],
}
