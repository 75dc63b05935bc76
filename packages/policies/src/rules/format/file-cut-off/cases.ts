import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'most of it', { facts: { 'file.missingBytes': 17000000 } }),
    one(file('video'), 'a byte', { facts: { 'file.missingBytes': 1 } }),
    one(file('audio', { name: 'song.mp3', role: 'music' }), 'music', { facts: { 'file.missingBytes': 4096 } }),
  ],
  allowed: [
    one(file('video'), 'whole', { facts: { 'file.missingBytes': 0 } }),
    one(file('audio', { name: 'song.mp3', role: 'music' }), 'whole music', { facts: { 'file.missingBytes': 0 } }),
    one(file('image'), 'a picture has its own rule', { facts: { 'file.missingBytes': 10 } }),
  ],
}
