import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image'), 'a coupon', {
      facts: { 'code.bars': { value: 1, evidence: [{ kind: 'box', x: 0.2, y: 0.7, w: 0.5, h: 0.1 }] } },
    }),
    one(file('image'), 'two', { facts: { 'code.bars': 2 } }),
    one(file('video'), 'in a film', { facts: { 'code.bars': 1 } }),
  ],
  allowed: [
    one(file('image'), 'a QR code is another rule', { facts: { 'code.bars': 0, 'code.matrix': 1 } }),
    one(file('image'), 'none', { facts: { 'code.bars': 0 } }),
    one(file('video'), 'none in a film', { facts: { 'code.bars': 0 } }),
  ],
}
