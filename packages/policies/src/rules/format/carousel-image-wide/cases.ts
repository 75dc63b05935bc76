import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { placement: 'feed', format: 'carousel' }), '4K', { facts: { 'image.width': 3840 } }),
    one(file('image', { placement: 'feed', format: 'carousel' }), 'one over', { facts: { 'image.width': 2341 } }),
    one(file('image', { placement: 'feed', format: 'carousel' }), 'a camera picture', {
      facts: { 'image.width': 6000 },
    }),
  ],
  allowed: [
    one(file('image', { placement: 'feed', format: 'carousel' }), 'exactly the limit', {
      facts: { 'image.width': 2340 },
    }),
    one(file('image', { placement: 'feed', format: 'carousel' }), 'usual', { facts: { 'image.width': 1080 } }),
    one(file('image', { placement: 'network', format: 'single-image' }), 'not a carousel', {
      facts: { 'image.width': 3840 },
    }),
  ],
}
