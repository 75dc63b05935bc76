import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image'), 'says so', { facts: { 'media.ai': true, 'media.aiHow': 'trainedAlgorithmicMedia' } }),
    one(file('image'), 'in part', {
      facts: { 'media.ai': true, 'media.aiHow': 'compositeWithTrainedAlgorithmicMedia' },
    }),
    one(file('image', { flags: { aiGenerated: false } }), 'the flag denies it', {
      facts: { 'media.ai': true, 'media.aiHow': 'generator' },
    }),
  ],
  allowed: [
    one(file('image', { flags: { aiGenerated: true, aiDisclosed: true } }), 'labelled', {
      facts: { 'media.ai': true },
    }),
    one(file('image'), 'a photo', { facts: { 'media.ai': false } }),
    one(file('video'), 'a film that says nothing', { facts: { 'media.ai': false, 'media.credentials': 'none' } }),
  ],
}
