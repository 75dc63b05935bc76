import type { CreativeInput } from '@preclear/core'
import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

const pictures = (n: number, placement = 'network'): CreativeInput => ({
  placement,
  format: 'carousel',
  text: { body: 'Mugs' },
  media: Array.from({ length: n }, (_, i) => ({ id: `m${i}`, kind: 'image' })),
})

export const cases: RuleCases = {
  violates: [one(pictures(51)), one(pictures(60)), one(pictures(100))],
  allowed: [
    one(pictures(50), 'exactly the limit'),
    one(pictures(12)),
    one(pictures(51, 'feed'), 'the feed has a limit of its own'),
  ],
}
