import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { TOPVIEW_GUIDES } from '../../../platforms/tiktok/sources.ts'
import { DURATION } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'topview-length',
  effect: 'review',
  status: 'warn',
  applies: { placements: ['topview'] },
  checker: 'media-spec',
  options: {
    kinds: ['video'],
    roles: ['main'],
    look: 'range',
    fact: 'video.duration',
    min: DURATION.topviewMin,
    max: DURATION.topviewMax,
    unit: 's',
    repair: 'trim',
  },
  source: TOPVIEW_GUIDES,
  knownMistakes: ['Known second-hand only.'],
  says: {
    notAccepted: {
      title: 'TopView video has the wrong length',
      why: '{name} runs {measured} {unit}. TopView takes 5 to 60 seconds.',
      fix: 'Cut the video to between 5 and 60 seconds.',
    },
  },
})
