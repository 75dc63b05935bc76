import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('m\u0300\u0301\u0302\u0303u\u0300\u0301\u0302\u0303gs for you')),
    one(body('s\u0336\u0337\u0338\u0335ale on mugs')),
    one(body('fre\u0301\u0302\u0303\u0304e mugs')),
  ],
  allowed: [
    one(body('Cà phê sữa đá mỗi sáng'), 'Vietnamese has two marks', { language: 'vi', market: 'VN' }),
    one(body('שָׁלוֹם'), 'pointed Hebrew', { language: 'he', market: 'IL' }),
    one(body('Crème brûlée mugs')),
  ],
}
