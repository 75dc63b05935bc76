import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { placement: 'network', format: 'single-image' }), undefined, {
      facts: { 'image.width': 1080, 'image.height': 1080 },
    }),
    one(file('image', { placement: 'network', format: 'single-image' }), undefined, {
      facts: { 'image.width': 300, 'image.height': 250 },
    }),
    one(file('image', { placement: 'network', format: 'single-image' }), undefined, {
      facts: { 'image.width': 628, 'image.height': 1200 },
    }),
  ],
  allowed: [
    one(file('image', { placement: 'network', format: 'single-image' }), undefined, {
      facts: { 'image.width': 1200, 'image.height': 628 },
    }),
    one(file('image', { placement: 'network', format: 'single-image' }), 'a banner', {
      facts: { 'image.width': 640, 'image.height': 100 },
    }),
    one(file('image', { placement: 'app-bundle', format: 'single-image' }), 'another placement', {
      facts: { 'image.width': 1080, 'image.height': 1080 },
    }),
  ],
}
