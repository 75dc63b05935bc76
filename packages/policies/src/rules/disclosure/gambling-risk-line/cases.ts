import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Play tonight'), advertiser: { industry: 'gambling' } }),
    one({ ...body('New tables every week, 18+'), advertiser: { industry: 'gambling' } }),
    one({ ...body('No problem finding a game'), advertiser: { industry: 'gambling' } }, 'another meaning'),
  ],
  allowed: [
    one({ ...body('Play tonight. 18+. Gamble responsibly.'), advertiser: { industry: 'gambling' } }),
    one({ ...body('Board games for the family'), advertiser: { industry: 'games' } }, 'another industry'),
    one(
      { text: { body: 'Play tonight', disclaimer: '18+ BeGambleAware.org' }, advertiser: { industry: 'gambling' } },
      'in the disclaimer',
    ),
  ],
}
