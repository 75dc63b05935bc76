import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'a wide film in an upright frame', {
      facts: {
        'picture.blurredBarsShare': {
          value: 0.684,
          evidence: [
            { kind: 'box', x: 0, y: 0, w: 1, h: 0.342 },
            { kind: 'box', x: 0, y: 0.658, w: 1, h: 0.342 },
          ],
        },
        'picture.content': '0 0.342 1 0.316',
      },
    }),
    one(file('video'), 'beside', {
      facts: {
        'picture.blurredBarsShare': {
          value: 0.5,
          evidence: [
            { kind: 'box', x: 0, y: 0, w: 0.25, h: 1 },
            { kind: 'box', x: 0.75, y: 0, w: 0.25, h: 1 },
          ],
        },
      },
    }),
    one(file('image'), 'a picture', {
      facts: {
        'picture.blurredBarsShare': {
          value: 0.4,
          evidence: [
            { kind: 'box', x: 0, y: 0, w: 1, h: 0.2 },
            { kind: 'box', x: 0, y: 0.8, w: 1, h: 0.2 },
          ],
        },
      },
    }),
  ],
  allowed: [
    one(file('video'), 'a thin edge', {
      facts: { 'picture.blurredBarsShare': { value: 0.1, evidence: [{ kind: 'box', x: 0, y: 0, w: 1, h: 0.1 }] } },
    }),
    one(file('video'), 'none', { facts: { 'picture.blurredBarsShare': 0 } }),
    one(file('video'), 'plain ones have their own rule', {
      facts: { 'picture.blurredBarsShare': 0, 'picture.barsShare': 0.5 },
    }),
  ],
}
