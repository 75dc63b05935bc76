import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CAROUSEL } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'carousel-music-missing',
  effect: 'review',
  status: 'enforce',
  applies: { placements: ['feed'], formats: ['carousel'], flags: { spark: false } },
  checker: 'media-spec',
  options: { kinds: ['audio'], roles: ['music'], look: 'present' },
  source: CAROUSEL,
  knownMistakes: ['Music picked from the library inside Ads Manager is not in the creative and is named as missing.'],
  says: {
    notAccepted: {
      title: 'Carousel without music',
      why: 'The carousel has no music. In the feed TikTok requires it.',
      fix: 'Add music, or pick a track from the Commercial Music Library.',
    },
  },
})
