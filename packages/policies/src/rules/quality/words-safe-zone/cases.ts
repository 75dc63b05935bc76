import { file, one, word } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed' }), 'a price at the foot', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
      words: [word('SALE', '10 85 30 5')],
    }),
    one(file('video', { placement: 'feed' }), 'behind the buttons', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
      words: [word('Shop', '88 50 11 4')],
    }),
    one(
      file('video', {
        placement: 'feed',
        text: { body: 'Stoneware mugs made by hand, for slow mornings and long afternoons with tea' },
      }),
      'under a long caption',
      { facts: { 'video.width': 1080, 'video.height': 1920 }, words: [word('SALE', '10 73 30 3')] },
    ),
    one(
      file('video', { placement: 'feed', targeting: { languages: ['ar'] } }),
      'behind the buttons at the left in Arabic',
      { facts: { 'video.width': 1080, 'video.height': 1920 }, words: [word('Lumen', '1 50 8 4')] },
    ),
  ],
  allowed: [
    one(file('video', { placement: 'feed' }), 'in the middle', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
      words: [word('SALE', '20 40 50 8')],
    }),
    one(file('video', { placement: 'feed', text: { body: 'Mugs' } }), 'the same place under a short caption', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
      words: [word('SALE', '10 73 30 3')],
    }),
    one(file('video', { placement: 'feed' }), 'the left is free for those who read from left to right', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
      words: [word('Lumen', '1 50 8 4')],
    }),
    one(file('video', { placement: 'feed' }), 'a square film is not covered', {
      facts: { 'video.width': 1080, 'video.height': 1080 },
      words: [word('SALE', '10 85 30 5')],
    }),
    one(file('video', { placement: 'feed' }), 'no words', {
      facts: { 'video.width': 1080, 'video.height': 1920 },
      words: [],
    }),
  ],
}
