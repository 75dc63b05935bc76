import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { placement: 'takeover' }), undefined, { facts: { 'image.alpha': true } }),
    one(file('image', { placement: 'takeover' }), 'PNG', { facts: { 'image.alpha': true, 'file.type': 'png' } }),
    one(file('image', { placement: 'takeover' }), 'a cut-out', {
      facts: { 'image.alpha': true, 'image.width': 1242, 'image.height': 2208 },
    }),
  ],
  allowed: [
    one(file('image', { placement: 'takeover' }), 'PNG without an alpha channel', {
      facts: { 'image.alpha': false, 'file.type': 'png' },
    }),
    one(file('image', { placement: 'takeover' }), 'JPEG', { facts: { 'image.alpha': false, 'file.type': 'jpeg' } }),
    one(file('image', { placement: 'feed', format: 'carousel' }), 'in a carousel it may be', {
      facts: { 'image.alpha': true },
    }),
  ],
}
