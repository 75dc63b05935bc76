import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image', { name: 'photo.png' }), undefined, { facts: { 'file.type': 'jpeg', 'file.extension': 'png' } }),
    one(file('image', { name: 'photo.jpg' }), undefined, { facts: { 'file.type': 'png', 'file.extension': 'jpg' } }),
    one(file('image', { name: 'photo.jpeg' }), undefined, { facts: { 'file.type': 'gif', 'file.extension': 'jpeg' } }),
  ],
  allowed: [
    one(file('image', { name: 'photo.jpeg' }), 'two endings of one type', {
      facts: { 'file.type': 'jpeg', 'file.extension': 'jpeg' },
    }),
    one(file('image', { name: 'photo.JPG' }), undefined, { facts: { 'file.type': 'jpeg', 'file.extension': 'JPG' } }),
    one(file('image', { name: 'photo.png' }), undefined, { facts: { 'file.type': 'png', 'file.extension': 'png' } }),
  ],
}
