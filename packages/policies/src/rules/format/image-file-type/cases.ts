import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image'), undefined, { facts: { 'file.type': 'image/webp' } }),
    one(file('image'), undefined, { facts: { 'file.type': 'image/gif' } }),
    one(file('image'), undefined, { facts: { 'file.type': 'image/bmp' } }),
  ],
  allowed: [
    one(file('image'), undefined, { facts: { 'file.type': 'image/jpeg' } }),
    one(file('image'), undefined, { facts: { 'file.type': 'image/png' } }),
    one(file('video'), 'a video is measured by other rules', { facts: { 'file.type': 'video/mp4' } }),
  ],
}
