import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), undefined, { facts: { 'sound.oneSided': true } }),
    one(file('video'), 'in stereo', { facts: { 'sound.oneSided': true, 'audio.channels': 2 } }),
    one(file('audio', { role: 'music', name: 'song.mp3' }), 'music', { facts: { 'sound.oneSided': true } }),
  ],
  allowed: [
    one(file('video'), 'mono', { facts: { 'sound.oneSided': false, 'audio.channels': 1 } }),
    one(file('video'), 'stereo', { facts: { 'sound.oneSided': false } }),
    one(file('video'), 'silent', { facts: { 'sound.oneSided': false, 'sound.silent': true } }),
  ],
}
