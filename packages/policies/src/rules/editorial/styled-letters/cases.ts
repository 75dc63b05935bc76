import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [one(body('𝗕𝗶𝗴 𝘀𝗮𝗹𝗲 on mugs')), one(body('Ⓕⓡⓔⓔ mugs today')), one(body('𝓢𝓵𝓸𝔀 mornings with mugs'))],
  allowed: [
    one(body('Tea for 2, size № 5'), 'ordinary signs'),
    one(body('ＴシャツとマグＡ'), 'full-width letters in Japanese', { language: 'ja', market: 'JP' }),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
