import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image'), 'a motion photo', { facts: { 'file.hidden': '', 'file.trailingBytes': 2500000 } }),
    one(file('image'), 'just over', { facts: { 'file.hidden': '', 'file.trailingBytes': 1025 } }),
    one(file('image'), 'some', { facts: { 'file.hidden': '', 'file.trailingBytes': 50000 } }),
  ],
  allowed: [
    one(file('image'), 'padding', { facts: { 'file.hidden': '', 'file.trailingBytes': 16 } }),
    one(file('image'), 'hidden content is another rule', {
      facts: { 'file.hidden': 'zip', 'file.trailingBytes': 5000 },
    }),
    one(file('image'), 'nothing', { facts: { 'file.hidden': '', 'file.trailingBytes': 0 } }),
  ],
}
