import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'takeover' }), undefined, { facts: { 'file.bytes': 5_500_000 } }),
    one(file('video', { placement: 'takeover' }), undefined, { facts: { 'file.bytes': 20_000_000 } }),
    one(file('video', { placement: 'takeover' }), undefined, { facts: { 'file.bytes': 5_000_001 } }),
  ],
  allowed: [
    one(file('video', { placement: 'takeover' }), 'exactly at the limit', { facts: { 'file.bytes': 5_000_000 } }),
    one(file('video', { placement: 'feed' }), 'the feed takes it', { facts: { 'file.bytes': 20_000_000 } }),
    one(file('video', { placement: 'takeover' }), undefined, { facts: { 'file.bytes': 1_000_000 } }),
  ],
}
