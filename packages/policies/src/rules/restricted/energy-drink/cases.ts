import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Energy drink with double caffeine'), undefined, { market: 'AL' }),
    one(body('New Red Bull flavour this summer'), undefined, { market: 'AL' }),
    one(body('A can of Monster Energy for $1'), undefined, { market: 'AL' }),
  ],
  allowed: [
    one(body('Monster trucks live on Sunday'), 'a show', { market: 'AL' }),
    one(body('Energy-saving lamps'), undefined, { market: 'AL' }),
    one(body('A drink of spring water'), undefined, { market: 'AL' }),
  ],
}
