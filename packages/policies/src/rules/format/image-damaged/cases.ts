import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image'), 'JPEG', { facts: { 'image.decodable': false, 'file.type': 'jpeg' } }),
    one(file('image'), 'PNG', { facts: { 'image.decodable': false, 'file.type': 'png' } }),
    one(file('image', { role: 'cover' }), 'a cover', { facts: { 'image.decodable': false } }),
  ],
  allowed: [
    one(file('image'), 'sound', { facts: { 'image.decodable': true } }),
    one(file('image'), 'a format that this device does not know says nothing', { facts: { 'file.type': 'heic' } }),
    one(file('video'), 'a video', { facts: { 'video.decodable': true } }),
  ],
}
