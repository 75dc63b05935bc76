import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CAROUSEL_API } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'single-image-in-feed',
  effect: 'review',
  status: 'warn',
  applies: { flags: { spark: false } },
  checker: 'targeting',
  options: { what: 'placement', placements: ['feed'], formats: ['single-image'] },
  source: CAROUSEL_API,
  knownMistakes: ['Some markets test single pictures in the feed.'],
  says: {
    placementNotAllowed: {
      title: 'One picture alone in the feed',
      why: 'The ad has a single picture. The TikTok feed shows pictures as a carousel of two or more.',
      fix: 'Add a second picture, or use a video.',
    },
  },
})
