import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('audio', { format: 'carousel', role: 'music', name: 'song.mp3' }), 'Ogg', {
      facts: { 'file.type': 'ogg' },
    }),
    one(file('audio', { format: 'carousel', role: 'music', name: 'song.mp3' }), 'a film', {
      facts: { 'file.type': 'mp4' },
    }),
    one(file('audio', { format: 'carousel', role: 'music', name: 'song.mp3' }), 'no sound at all', {
      facts: { 'file.type': 'pdf' },
    }),
  ],
  allowed: [
    one(file('audio', { format: 'carousel', role: 'music', name: 'song.mp3' }), 'FLAC', {
      facts: { 'file.type': 'flac' },
    }),
    one(file('audio', { format: 'carousel', role: 'music', name: 'song.mp3' }), 'MP3', {
      facts: { 'file.type': 'mp3' },
    }),
    one(file('audio', { format: 'carousel', role: 'main', name: 'song.mp3' }), 'sound that is not the music', {
      facts: { 'file.type': 'ogg' },
    }),
  ],
}
