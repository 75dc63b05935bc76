import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'app-bundle' }), 'four seconds', { facts: { 'video.duration': 4 } }),
    one(file('video', { placement: 'app-bundle' }), '75 seconds', { facts: { 'video.duration': 75 } }),
    one(file('video', { placement: 'app-bundle' }), 'just over', { facts: { 'video.duration': 60.5 } }),
  ],
  allowed: [
    one(file('video', { placement: 'app-bundle' }), 'exactly a minute', { facts: { 'video.duration': 60 } }),
    one(file('video', { placement: 'app-bundle' }), 'exactly five seconds', { facts: { 'video.duration': 5 } }),
    one(file('video', { placement: 'feed' }), 'the feed allows more', { facts: { 'video.duration': 75 } }),
  ],
}
