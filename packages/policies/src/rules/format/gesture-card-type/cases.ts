import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { role: 'gesture-card' }), 'WebP', { facts: { 'file.type': 'webp' } }),
    one(file('image', { role: 'gesture-card' }), 'BMP', { facts: { 'file.type': 'bmp' } }),
    one(file('image', { role: 'gesture-card' }), 'HEIC', { facts: { 'file.type': 'heic' } }),
  ],
  allowed: [
    one(file('image', { role: 'gesture-card' }), 'an animated GIF', { facts: { 'file.type': 'gif' } }),
    one(file('image', { role: 'gesture-card' }), 'PNG', { facts: { 'file.type': 'png' } }),
    one(file('image', { role: 'gesture-card' }), 'JPEG', { facts: { 'file.type': 'jpeg' } }),
  ],
}
