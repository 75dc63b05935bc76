import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'one over', { facts: { 'file.nameLength': 101 } }),
    one(file('video'), 'twice', { facts: { 'file.nameLength': 200 } }),
    one(file('image'), 'a picture', { facts: { 'file.nameLength': 130 } }),
  ],
  allowed: [
    one(file('video'), 'exactly the limit', { facts: { 'file.nameLength': 100 } }),
    one(file('video'), 'short', { facts: { 'file.nameLength': 8 } }),
    one(file('image'), 'a short picture name', { facts: { 'file.nameLength': 11 } }),
  ],
}
