import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'a talk', { facts: { 'text.captions': false, 'sound.speech': 0.9 } }),
    one(file('video'), 'just over', { facts: { 'text.captions': false, 'sound.speech': 0.65 } }),
    one(file('video'), 'with a subtitle track that the app does not show', {
      facts: { 'text.captions': false, 'sound.speech': 0.8, 'video.hasSubtitles': true },
    }),
  ],
  allowed: [
    one(file('video'), 'captions', { facts: { 'text.captions': true, 'sound.speech': 0.9 } }),
    one(file('video'), 'music only', { facts: { 'text.captions': false, 'sound.speech': 0.1 } }),
    one(file('video'), 'silent', { facts: { 'text.captions': false, 'sound.speech': 0, 'sound.silent': true } }),
  ],
}
