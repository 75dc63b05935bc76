import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('audio', { format: 'carousel', role: 'music', name: 'song.mp3' }), 'a second', {
      facts: { 'audio.duration': 1 },
    }),
    one(file('audio', { format: 'carousel', role: 'music', name: 'song.mp3' }), 'just under', {
      facts: { 'audio.duration': 1.99 },
    }),
    one(file('audio', { format: 'carousel', role: 'music', name: 'song.mp3' }), 'empty', {
      facts: { 'audio.duration': 0 },
    }),
  ],
  allowed: [
    one(file('audio', { format: 'carousel', role: 'music', name: 'song.mp3' }), 'exactly two seconds', {
      facts: { 'audio.duration': 2 },
    }),
    one(file('audio', { format: 'carousel', role: 'music', name: 'song.mp3' }), 'a song', {
      facts: { 'audio.duration': 180 },
    }),
    one(file('audio', { format: 'carousel', role: 'main', name: 'song.mp3' }), 'sound that is not the music', {
      facts: { 'audio.duration': 1 },
    }),
  ],
}
