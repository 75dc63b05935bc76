import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'strong', {
      facts: { 'picture.blockiness': { value: 3.5, evidence: [{ kind: 'frame', tMs: 2000 }] } },
    }),
    one(file('video'), 'just over', {
      facts: { 'picture.blockiness': { value: 2.6, evidence: [{ kind: 'frame', tMs: 0 }] } },
    }),
    one(file('image'), 'a picture', { facts: { 'picture.blockiness': 4 } }),
  ],
  allowed: [
    one(file('image'), 'usual compression', { facts: { 'picture.blockiness': 1.6 } }),
    one(file('video'), 'clean', { facts: { 'picture.blockiness': 1 } }),
    one(file('video'), 'strong compression without blocks', { facts: { 'picture.blockiness': 2.1 } }),
  ],
}
