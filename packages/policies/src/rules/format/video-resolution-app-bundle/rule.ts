import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { APP_BUNDLE } from '../../../platforms/tiktok/sources.ts'
import { APP_BUNDLE_SIZES } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-resolution-app-bundle',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['app-bundle'] },
  checker: 'media-spec',
  options: { kinds: ['video'], look: 'at-least', sizes: APP_BUNDLE_SIZES },
  source: APP_BUNDLE,
  knownMistakes: ['The row is chosen by the nearest ratio, so an unusual shape is measured against a neighbour.'],
  says: {
    notAccepted: {
      title: 'Video has too few pixels for Global App Bundle',
      why: '{name} is {measured} pixels. Global App Bundle needs at least {required} pixels.',
      fix: 'Export the video in a higher resolution.',
    },
  },
})
