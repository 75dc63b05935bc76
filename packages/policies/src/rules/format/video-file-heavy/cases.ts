import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), '700 MB', { facts: { 'file.bytes': 700_000_000 } }),
    one(file('video'), '501 MB', { facts: { 'file.bytes': 501_000_000 } }),
    one(file('video', { placement: 'network' }), 'the network has the same limit', {
      facts: { 'file.bytes': 600_000_000 },
    }),
  ],
  allowed: [
    one(file('video'), 'exactly at the limit', { facts: { 'file.bytes': 500_000_000 } }),
    one(file('video'), 'an ordinary file', { facts: { 'file.bytes': 12_000_000 } }),
    one(file('image'), 'another limit holds for pictures', { facts: { 'file.bytes': 600_000_000 } }),
  ],
}
