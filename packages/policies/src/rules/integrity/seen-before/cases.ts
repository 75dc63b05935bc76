import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image'), 'a picture', { facts: { 'media.seenAs': 'spring-sale.png' } }),
    one(file('video'), 'a film', { facts: { 'media.seenAs': 'mug.mp4' } }),
    one(file('image', { placement: 'network' }), 'wherever it runs', { facts: { 'media.seenAs': 'ad 7' } }),
  ],
  allowed: [
    one(file('image'), 'like none of the others', { facts: { 'media.seenAs': '' } }),
    one(file('video'), 'a film like none of the others', { facts: { 'media.seenAs': '' } }),
    one(file('audio', { name: 'tune.mp3', role: 'music' }), 'sounds are not compared', {
      facts: { 'media.seenAs': 'tune.mp3' },
    }),
  ],
}
