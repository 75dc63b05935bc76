import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Fr\u200bee mugs this week')),
    one(body('Ceramic m\u2060ugs for slow mornings')),
    one(body('Sl\u00adow mornings')),
  ],
  allowed: [
    one(body('می\u200cخواهم'), 'Persian needs the joiner', { language: 'fa', market: 'AE' }),
    one({ text: { body: 'Made by 👩\u200d🎨 artists' }, flags: { spark: true } }, 'a joined emoji'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
