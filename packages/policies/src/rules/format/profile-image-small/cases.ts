import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { role: 'profile' }), 'tiny', { facts: { 'image.width': 48, 'image.height': 48 } }),
    one(file('image', { role: 'profile' }), 'one short', { facts: { 'image.width': 97, 'image.height': 97 } }),
    one(file('image', { role: 'profile' }), 'an icon', { facts: { 'image.width': 32, 'image.height': 32 } }),
  ],
  allowed: [
    one(file('image', { role: 'profile' }), 'exactly', { facts: { 'image.width': 98, 'image.height': 98 } }),
    one(file('image', { role: 'profile' }), 'large', { facts: { 'image.width': 400, 'image.height': 400 } }),
    one(file('image', { role: 'profile', flags: { spark: true } }), 'a Spark ad shows the account', {
      facts: { 'image.width': 48, 'image.height': 48 },
    }),
  ],
}
