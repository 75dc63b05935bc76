import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'a whisper', { facts: { 'sound.silent': false, 'sound.loudness': -38 } }),
    one(file('video'), 'just under', { facts: { 'sound.silent': false, 'sound.loudness': -28.3 } }),
    one(file('audio', { role: 'music', name: 'song.mp3' }), 'music', {
      facts: { 'sound.silent': false, 'sound.loudness': -33 },
    }),
  ],
  allowed: [
    one(file('video'), 'silence is another rule', { facts: { 'sound.silent': true, 'sound.loudness': -70 } }),
    one(file('video'), 'broadcast level', { facts: { 'sound.silent': false, 'sound.loudness': -23 } }),
    one(file('video'), 'usual', { facts: { 'sound.silent': false, 'sound.loudness': -14 } }),
  ],
}
