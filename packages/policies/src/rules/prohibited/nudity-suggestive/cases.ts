import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image'), 'sure', { facts: { 'nudity.suggestive': 0.97 } }),
    one(file('image'), 'just over', { facts: { 'nudity.suggestive': 0.86 } }),
    one(file('video'), 'in a film', {
      facts: { 'nudity.suggestive': { value: 0.9, evidence: [{ kind: 'frame', tMs: 4000 }] } },
    }),
  ],
  allowed: [
    one(file('image'), 'swimwear', { facts: { 'nudity.suggestive': 0.7 } }),
    one(file('image'), 'a face', { facts: { 'nudity.suggestive': 0.02 } }),
    one(file('image'), 'explicit is another rule', { facts: { 'nudity.suggestive': 0.1, 'nudity.explicit': 0.95 } }),
  ],
}
