import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'twice', {
      facts: { 'picture.upscaled': { value: 2, evidence: [{ kind: 'frame', tMs: 1000 }] } },
    }),
    one(file('video'), 'four times', {
      facts: { 'picture.upscaled': { value: 4, evidence: [{ kind: 'frame', tMs: 0 }] } },
    }),
    one(file('image'), 'a picture', { facts: { 'picture.upscaled': 3 } }),
  ],
  allowed: [
    one(file('video'), 'a little', { facts: { 'picture.upscaled': 1.3 } }),
    one(file('video'), 'not at all', { facts: { 'picture.upscaled': 1 } }),
    one(file('image', { role: 'profile' }), 'a profile picture', { facts: { 'picture.upscaled': 2 } }),
  ],
}
