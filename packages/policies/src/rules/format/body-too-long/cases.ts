import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(
      body('Ceramic mugs for slow mornings, made by hand in a small studio by the sea and fired twice for strength.'),
      'one too many',
    ),
    one(
      body(
        '手作りのマグカップで、ゆっくりとした朝を。海辺の小さな工房で、ひとつずつ丁寧に焼き上げています。毎日使える、丈夫な器です。',
      ),
      'wide letters count twice',
      { language: 'ja', market: 'JP' },
    ),
    one(body('word '.repeat(40).trim())),
  ],
  allowed: [
    one(body('Ceramic mugs for slow mornings. '.padEnd(100, 'mug ')), 'exactly 100'),
    one(body('Ceramic mugs for slow mornings')),
    one({ text: { body: 'word '.repeat(40).trim() }, flags: { spark: true } }, 'a Spark caption has no such limit'),
  ],
}
