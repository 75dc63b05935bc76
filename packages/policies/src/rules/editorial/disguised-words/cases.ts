import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Onl1ne cas1no for everyone')),
    one(body('Buy v\u200ba\u200bp\u200be pens here')),
    one(body('Gu@ranteed we1ght l0ss in 7 days')),
  ],
  allowed: [
    one(body('Ceramic mugs, size M3, set of 4'), 'digits with letters'),
    one(body('Online casino for everyone'), 'plain, judged by other rules'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
