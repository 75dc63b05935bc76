import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { APP_BUNDLE_VIDEO } from '../../../platforms/tiktok/sources.ts'
import { DURATION } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-length-app-bundle',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['app-bundle'] },
  checker: 'media-spec',
  options: {
    kinds: ['video'],
    roles: ['main'],
    look: 'range',
    fact: 'video.duration',
    min: DURATION.appBundleMin,
    max: DURATION.appBundleMax,
    unit: 's',
    repair: 'trim',
  },
  source: APP_BUNDLE_VIDEO,
  knownMistakes: ['The feed grew to 10 minutes; this placement may follow.'],
  says: {
    notAccepted: {
      title: 'Video length does not fit Global App Bundle',
      why: '{name} runs {measured} {unit}. Global App Bundle takes 5 to 60 seconds.',
      fix: 'Cut the video to between 5 and 60 seconds.',
    },
  },
})
