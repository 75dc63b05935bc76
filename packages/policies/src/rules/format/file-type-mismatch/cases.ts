import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { name: 'photo.png' }), undefined, { facts: { 'file.type': 'image/jpeg' } }),
    one(file('image', { name: 'photo.jpg' }), undefined, { facts: { 'file.type': 'image/png' } }),
    one(file('image', { name: 'photo.jpeg' }), undefined, { facts: { 'file.type': 'image/gif' } }),
  ],
  allowed: [
    one(file('image', { name: 'photo.jpeg' }), 'two endings of one type', { facts: { 'file.type': 'image/jpeg' } }),
    one(file('image', { name: 'photo.JPG' }), undefined, { facts: { 'file.type': 'image/jpeg' } }),
    one(file('image', { name: 'photo.png' }), undefined, { facts: { 'file.type': 'image/png' } }),
  ],
}
