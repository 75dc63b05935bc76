import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'a wide film in an upright frame', {
      facts: {
        'picture.barsShare': {
          value: 0.684,
          evidence: [
            { kind: 'box', x: 0, y: 0, w: 1, h: 0.342 },
            { kind: 'box', x: 0, y: 0.658, w: 1, h: 0.342 },
          ],
        },
        'picture.content': '0 0.342 1 0.316',
      },
    }),
    one(file('video'), 'above and below', {
      facts: {
        'picture.barsShare': {
          value: 0.43,
          evidence: [
            { kind: 'box', x: 0, y: 0, w: 1, h: 0.215 },
            { kind: 'box', x: 0, y: 0.785, w: 1, h: 0.215 },
          ],
        },
      },
    }),
    one(file('image'), 'a picture', {
      facts: {
        'picture.barsShare': {
          value: 0.3,
          evidence: [
            { kind: 'box', x: 0, y: 0, w: 0.15, h: 1 },
            { kind: 'box', x: 0.85, y: 0, w: 0.15, h: 1 },
          ],
        },
      },
    }),
  ],
  allowed: [
    one(file('video'), 'a thin edge', {
      facts: { 'picture.barsShare': { value: 0.02, evidence: [{ kind: 'box', x: 0, y: 0, w: 1, h: 0.02 }] } },
    }),
    one(file('video'), 'none', { facts: { 'picture.barsShare': 0 } }),
    one(file('video'), 'blurred ones have their own rule', {
      facts: { 'picture.barsShare': 0, 'picture.blurredBarsShare': 0.5 },
    }),
  ],
  unsure: [
    one(file('video'), 'a narrow bar', {
      facts: { 'picture.barsShare': { value: 0.12, evidence: [{ kind: 'box', x: 0, y: 0, w: 1, h: 0.12 }] } },
    }),
  ],
}
