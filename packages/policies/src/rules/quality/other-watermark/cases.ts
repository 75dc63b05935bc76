import { file, one, word } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), 'TikTok in two frames', {
      words: [word('TikTok', '3 5 18 3', { tMs: 0 }), word('TikTok', '78 80 18 3', { tMs: 4000 })],
    }),
    one(file('image'), 'read as two words', { words: [word('Cap', '4 92 8 3'), word('Cut', '13 92 8 3')] }),
    one(file('image'), 'Instagram on a picture', { words: [word('Instagram', '70 92 25 3')] }),
  ],
  allowed: [
    one(file('image'), 'in the middle it is part of the message', { words: [word('Instagram', '35 50 30 5')] }),
    one(file('image'), 'another word', { words: [word('Lumen', '3 5 18 3')] }),
    one(file('video'), 'no words', { words: [] }),
  ],
  unsure: [
    one(file('video'), 'a handle alone in a film', { words: [word('@lumen.shop', '3 5 18 3', { tMs: 0 })] }),
    one(file('image'), 'a handle', { words: [word('@lumen.shop', '3 92 20 3')] }),
    one(file('image'), 'an ordinary word', { words: [word('Reels', '3 5 14 3')] }),
  ],
}
