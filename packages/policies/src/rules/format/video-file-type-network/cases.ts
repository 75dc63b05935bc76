import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'network' }), '3GP is for the feed', { facts: { 'file.type': '3gp' } }),
    one(file('video', { placement: 'network' }), 'Matroska', { facts: { 'file.type': 'mkv' } }),
    one(file('video', { placement: 'app-bundle' }), 'WebM in the app bundle', { facts: { 'file.type': 'webm' } }),
  ],
  allowed: [
    one(file('video', { placement: 'network' }), 'AVI', { facts: { 'file.type': 'avi' } }),
    one(file('video', { placement: 'network' }), 'MP4', { facts: { 'file.type': 'mp4' } }),
    one(file('video', { placement: 'feed' }), 'the feed takes 3GP', { facts: { 'file.type': '3gp' } }),
  ],
}
