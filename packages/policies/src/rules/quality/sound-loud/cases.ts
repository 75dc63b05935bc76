import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'very', {
      facts: { 'sound.loudness': { value: -4.5, evidence: [{ kind: 'time', startMs: 2000, endMs: 5000 }] } },
    }),
    one(file('video'), 'just over', {
      facts: { 'sound.loudness': { value: -7.8, evidence: [{ kind: 'time', startMs: 0, endMs: 3000 }] } },
    }),
    one(file('audio', { role: 'music', name: 'song.mp3' }), 'music', {
      facts: { 'sound.loudness': { value: -6, evidence: [{ kind: 'time', startMs: 0, endMs: 3000 }] } },
    }),
  ],
  allowed: [
    one(file('video'), 'loud, but usual for music', { facts: { 'sound.loudness': -9 } }),
    one(file('video'), 'usual', { facts: { 'sound.loudness': -14 } }),
    one(file('video'), 'quiet', { facts: { 'sound.loudness': -30 } }),
  ],
}
