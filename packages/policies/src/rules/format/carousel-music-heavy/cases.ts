import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('audio', { format: 'carousel', role: 'music', name: 'song.mp3' }), 'one over', {
      facts: { 'file.bytes': 10000001 },
    }),
    one(file('audio', { format: 'carousel', role: 'music', name: 'song.mp3' }), 'a long song', {
      facts: { 'file.bytes': 24000000 },
    }),
    one(file('audio', { format: 'carousel', role: 'music', name: 'song.mp3' }), 'uncompressed', {
      facts: { 'file.bytes': 52000000 },
    }),
  ],
  allowed: [
    one(file('audio', { format: 'carousel', role: 'music', name: 'song.mp3' }), 'exactly the limit', {
      facts: { 'file.bytes': 10000000 },
    }),
    one(file('audio', { format: 'carousel', role: 'music', name: 'song.mp3' }), 'small', {
      facts: { 'file.bytes': 900000 },
    }),
    one(file('audio', { format: 'carousel', role: 'main', name: 'song.mp3' }), 'sound that is not the music', {
      facts: { 'file.bytes': 24000000 },
    }),
  ],
}
