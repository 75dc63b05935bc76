import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image'), 'an archive', { facts: { 'file.hidden': 'zip' } }),
    one(file('image'), 'a script', { facts: { 'file.hidden': 'script' } }),
    one(file('image'), 'a page', { facts: { 'file.hidden': 'html' } }),
  ],
  allowed: [
    one(file('image'), 'bytes without a meaning are another rule', {
      facts: { 'file.hidden': '', 'file.trailingBytes': 5000 },
    }),
    one(file('image'), 'nothing', { facts: { 'file.hidden': '' } }),
    one(file('video'), 'a film', { facts: { 'file.readable': true } }),
  ],
}
