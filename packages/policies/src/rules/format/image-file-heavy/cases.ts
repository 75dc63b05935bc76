import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image'), undefined, { facts: { 'file.bytes': 60_000_000 } }),
    one(file('image'), undefined, { facts: { 'file.bytes': 50_000_001 } }),
    one(file('image'), undefined, { facts: { 'file.bytes': 90_000_000 } }),
  ],
  allowed: [
    one(file('image'), 'exactly at the limit', { facts: { 'file.bytes': 50_000_000 } }),
    one(file('video'), 'videos may be larger', { facts: { 'file.bytes': 60_000_000 } }),
    one(file('image'), undefined, { facts: { 'file.bytes': 400_000 } }),
  ],
}
