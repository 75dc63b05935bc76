import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { placement: 'takeover' }), undefined, { facts: { 'file.bytes': 600_000 } }),
    one(file('image', { placement: 'takeover' }), undefined, { facts: { 'file.bytes': 2_000_000 } }),
    one(file('image', { placement: 'takeover' }), undefined, { facts: { 'file.bytes': 500_001 } }),
  ],
  allowed: [
    one(file('image', { placement: 'takeover' }), 'exactly at the limit', { facts: { 'file.bytes': 500_000 } }),
    one(file('image', { placement: 'network' }), 'the network takes it', { facts: { 'file.bytes': 2_000_000 } }),
    one(file('image', { placement: 'takeover' }), undefined, { facts: { 'file.bytes': 200_000 } }),
  ],
}
