import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'takeover' }), 'MOV', { facts: { 'file.type': 'mov' } }),
    one(file('video', { placement: 'takeover' }), 'AVI', { facts: { 'file.type': 'avi' } }),
    one(file('video', { placement: 'takeover' }), 'WebM', { facts: { 'file.type': 'webm' } }),
  ],
  allowed: [
    one(file('video', { placement: 'takeover' }), 'MP4', { facts: { 'file.type': 'mp4' } }),
    one(file('video', { placement: 'feed' }), 'the feed takes MOV', { facts: { 'file.type': 'mov' } }),
    one(file('image', { placement: 'takeover' }), 'a picture', { facts: { 'file.type': 'png' } }),
  ],
}
