import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed' }), undefined, { facts: { 'sound.silent': true } }),
    one(file('video', { placement: 'feed' }), 'with a track', {
      facts: { 'sound.silent': true, 'video.hasAudio': true },
    }),
    one(file('video', { placement: 'feed' }), 'in stereo', { facts: { 'sound.silent': true, 'audio.channels': 2 } }),
  ],
  allowed: [
    one(file('video', { placement: 'feed' }), 'quiet is not silent', {
      facts: { 'sound.silent': false, 'sound.loudness': -45 },
    }),
    one(file('video', { placement: 'feed' }), 'music', { facts: { 'sound.silent': false } }),
    one(file('video', { placement: 'takeover' }), 'a takeover plays without sound', {
      facts: { 'sound.silent': true },
    }),
  ],
}
