import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

const picture = (more: Parameters<typeof file>[1] = {}): ReturnType<typeof file> => file('image', more)

export const cases: RuleCases = {
  violates: [
    one(picture(), 'two pixels', { facts: { 'image.width': 1, 'image.height': 2 } }),
    one(picture({ placement: 'feed' }), 'a thumbnail', { facts: { 'image.width': 200, 'image.height': 133 } }),
    one(picture({ placement: 'search' }), 'upright', { facts: { 'image.width': 540, 'image.height': 960 } }),
  ],
  allowed: [
    one(picture(), 'exactly the listed size', { facts: { 'image.width': 640, 'image.height': 640 } }),
    one(picture(), 'larger', { facts: { 'image.width': 1080, 'image.height': 1920 } }),
    one(picture({ placement: 'network' }), 'a banner of the Ad Network', {
      facts: { 'image.width': 640, 'image.height': 100 },
    }),
    one(picture({ format: 'carousel' }), 'a carousel, which has a rule of its own', {
      facts: { 'image.width': 500, 'image.height': 500 },
    }),
  ],
}
