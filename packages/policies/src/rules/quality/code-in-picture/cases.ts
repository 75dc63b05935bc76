import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image'), 'a poster', {
      facts: { 'code.matrix': { value: 1, evidence: [{ kind: 'box', x: 0.6, y: 0.7, w: 0.2, h: 0.11 }] } },
    }),
    one(file('image'), 'two', {
      facts: {
        'code.matrix': {
          value: 2,
          evidence: [
            { kind: 'box', x: 0.1, y: 0.1, w: 0.2, h: 0.1 },
            { kind: 'box', x: 0.6, y: 0.7, w: 0.2, h: 0.1 },
          ],
        },
      },
    }),
    one(file('video'), 'at the end of a film', {
      facts: {
        'video.duration': 15,
        'code.matrix': { value: 1, evidence: [{ kind: 'box', x: 0.3, y: 0.4, w: 0.4, h: 0.22, tMs: 13000 }] },
      },
    }),
  ],
  allowed: [
    one(file('image'), 'a bar code is another rule', { facts: { 'code.matrix': 0, 'code.bars': 1 } }),
    one(file('image'), 'none', { facts: { 'code.matrix': 0 } }),
    one(file('video'), 'no code in a film', { facts: { 'code.matrix': 0 } }),
  ],
}
