import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image'), undefined, { facts: { 'file.type': 'webp' } }),
    one(file('image'), undefined, { facts: { 'file.type': 'gif' } }),
    one(file('image'), undefined, { facts: { 'file.type': 'bmp' } }),
  ],
  allowed: [
    one(file('image'), undefined, { facts: { 'file.type': 'jpeg' } }),
    one(file('image'), undefined, { facts: { 'file.type': 'png' } }),
    one(file('video'), 'a video is measured by other rules', { facts: { 'file.type': 'mp4' } }),
  ],
}
