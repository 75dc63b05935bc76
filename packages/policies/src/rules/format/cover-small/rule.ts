import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { API_FIELDS } from '../../../platforms/tiktok/sources.ts'
import { FEED_VIDEO } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'cover-small',
  effect: 'review',
  status: 'warn',
  applies: { placements: ['feed'], flags: { spark: false } },
  checker: 'media-spec',
  options: { kinds: ['image'], roles: ['cover'], look: 'at-least', sizes: FEED_VIDEO },
  source: API_FIELDS,
  knownMistakes: ['Known second-hand: a cover below the size of a video makes the upload fail.'],
  says: {
    notAccepted: {
      title: 'Cover picture has too few pixels',
      why: '{name} is {measured} pixels. A cover of this shape needs at least {required} pixels.',
      fix: 'Use a cover with more pixels.',
    },
  },
})
