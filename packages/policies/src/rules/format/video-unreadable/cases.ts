import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'no container', { facts: { 'file.readable': false } }),
    one(file('video'), 'a text file by that name', { facts: { 'file.readable': false, 'file.type': 'unknown' } }),
    one(file('video'), 'empty', { facts: { 'file.readable': false, 'file.bytes': 0 } }),
  ],
  allowed: [
    one(file('video'), 'an unusual container that is read', {
      facts: { 'file.readable': true, 'video.container': 'avi' },
    }),
    one(file('video'), 'MP4', { facts: { 'file.readable': true } }),
    one(file('image'), 'a picture is another matter', { facts: { 'file.readable': false } }),
  ],
}
