import { file, one, word } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image'), 'at the right', { words: [word('Free', '60 40 20 5'), word('shippi', '85 40 15 5')] }),
    one(file('image'), 'at the left', { words: [word('ugs', '0 40 12 5')] }),
    one(file('image'), 'above', { words: [word('SALE', '30 0 40 6')] }),
  ],
  allowed: [
    one(file('image'), 'close to the edge', { words: [word('SALE', '1 1 30 6')] }),
    one(file('video'), 'on its way in', {
      words: [word('SAL', '88 40 12 5', { tMs: 0 }), word('SALE', '40 40 20 5', { tMs: 1000 })],
    }),
    one(file('image'), 'no words', { words: [] }),
  ],
}
