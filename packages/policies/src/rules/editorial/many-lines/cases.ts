import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ placement: 'feed', text: { body: 'Mugs\nBowls\nPlates\nCups\nJugs' } }),
    one({ placement: 'feed', text: { body: 'One\nTwo\nThree\nFour\nFive\nSix' } }),
    one({ placement: 'feed', text: { body: 'a\r\nb\r\nc\r\nd\r\ne' } }),
  ],
  allowed: [
    one({ placement: 'feed', text: { body: 'Mugs\nBowls\nPlates\nCups' } }, 'exactly four'),
    one({ placement: 'network', text: { body: 'Mugs\nBowls\nPlates\nCups\nJugs' } }, 'another placement'),
    one({ placement: 'feed', text: { body: 'Ceramic mugs for slow mornings' } }),
  ],
}
