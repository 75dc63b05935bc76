import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video'), '4:3', { facts: { 'video.width': 800, 'video.height': 600 } }),
    one(file('video'), '4:5', { facts: { 'video.width': 1080, 'video.height': 1350 } }),
    one(file('video'), 'a wide strip', { facts: { 'video.width': 2000, 'video.height': 500 } }),
  ],
  allowed: [
    one(file('video'), 'two pixels off', { facts: { 'video.width': 1080, 'video.height': 1918 } }),
    one(file('video'), 'square', { facts: { 'video.width': 720, 'video.height': 720 } }),
    one(file('video'), 'horizontal', { facts: { 'video.width': 1920, 'video.height': 1080 } }),
  ],
}
