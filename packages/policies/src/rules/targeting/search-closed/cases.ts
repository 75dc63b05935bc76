import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('A new label'), placement: 'search', advertiser: { industry: 'alcohol' } }),
    one({ ...body('Play tonight'), placement: 'search', advertiser: { industry: 'gambling' } }),
    one({
      ...body('Wine from Porto'),
      placement: 'search',
      advertiser: { industry: 'alcohol', certificates: ['alcohol-licence'] },
    }),
  ],
  allowed: [
    one({ ...body('A new label'), placement: 'feed', advertiser: { industry: 'alcohol' } }, 'the feed'),
    one({ ...body('New mugs'), placement: 'search', advertiser: { industry: 'home' } }, 'another industry'),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
