import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), undefined, { facts: { 'video.decodable': false } }),
    one(file('video'), 'H.264', { facts: { 'video.decodable': false, 'video.codec': 'avc' } }),
    one(file('video', { flags: { spark: true } }), 'in a Spark ad', { facts: { 'video.decodable': false } }),
  ],
  allowed: [
    one(file('video'), 'a codec this device does not know says nothing', { facts: { 'video.codec': 'hevc' } }),
    one(file('video'), 'decodes', { facts: { 'video.decodable': true } }),
    one(file('image'), 'a picture', { facts: { 'image.decodable': true } }),
  ],
}
