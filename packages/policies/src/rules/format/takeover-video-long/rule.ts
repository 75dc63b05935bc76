import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { TAKEOVER } from '../../../platforms/tiktok/sources.ts'
import { DURATION } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'takeover-video-long',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['takeover'] },
  checker: 'media-spec',
  options: {
    kinds: ['video'],
    look: 'range',
    fact: 'video.duration',
    max: DURATION.takeoverMax,
    unit: 's',
    repair: 'trim',
  },
  source: TAKEOVER,
  knownMistakes: ['The page is from 2024; a campaign may have other terms by contract.'],
  says: {
    notAccepted: {
      title: 'Opening video is too long',
      why: '{name} runs {measured} {unit}. An opening ad may run {required} {unit} at most.',
      fix: 'Cut the video to 3 to 5 seconds.',
    },
  },
})
