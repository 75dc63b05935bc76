import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image'), 'a picture', { facts: { 'media.credentials': 'invalid' } }),
    one(file('video'), 'a film', { facts: { 'media.credentials': 'invalid' } }),
    one(file('image', { flags: { aiGenerated: true, aiDisclosed: true } }), 'with an AI mark', {
      facts: { 'media.credentials': 'invalid', 'media.ai': true },
    }),
  ],
  allowed: [
    one(file('image'), 'a signer nobody knows', { facts: { 'media.credentials': 'untrusted' } }),
    one(file('image'), 'valid', { facts: { 'media.credentials': 'valid' } }),
    one(file('image'), 'none', { facts: { 'media.credentials': 'none' } }),
  ],
}
