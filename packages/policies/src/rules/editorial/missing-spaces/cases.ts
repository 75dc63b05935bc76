import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Ceramicmugsforslowmorningsmadebyhand')),
    one(body('New Ceramicmugsforslowmorningsforeveryone here')),
    one(body('Buyourceramicmugsnowandsavemoneytoday')),
  ],
  allowed: [
    one(body('Donaudampfschifffahrt mugs'), 'a long word'),
    one(body('手作りのマグカップでゆっくりとした朝を海辺の小さな工房から'), 'a language without spaces', {
      language: 'ja',
      market: 'JP',
    }),
    one(body('Ceramic mugs for slow mornings')),
  ],
}
