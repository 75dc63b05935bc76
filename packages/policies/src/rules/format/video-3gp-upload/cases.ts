import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('video', { placement: 'feed' }), undefined, { facts: { 'video.container': '3gp' } }),
    one(file('video', { placement: 'feed' }), 'with its codec', {
      facts: { 'video.container': '3gp', 'video.codec': 'h263' },
    }),
    one(file('video', { placement: 'feed' }), 'named as MP4', {
      facts: { 'video.container': '3gp', 'file.extension': 'mp4' },
    }),
  ],
  allowed: [
    one(file('video', { placement: 'feed' }), 'MP4', { facts: { 'video.container': 'mp4' } }),
    one(file('video', { placement: 'feed' }), 'other containers have their own rule', {
      facts: { 'video.container': 'mkv' },
    }),
    one(file('video', { placement: 'feed', flags: { spark: true } }), 'a Spark ad is on TikTok already', {
      facts: { 'video.container': '3gp' },
    }),
  ],
}
