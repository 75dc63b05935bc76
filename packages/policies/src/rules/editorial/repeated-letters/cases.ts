import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [one(body('Sooooo many mugs')), one(body('Freeeee mug with any order')), one(body('Wowwww new colours'))],
  allowed: [
    one(body('Mmm, coffee'), 'three letters'),
    one(body('A set of 10000 tiles'), 'digits'),
    one(body('Ceramic mugs, cheerful colours')),
  ],
}
