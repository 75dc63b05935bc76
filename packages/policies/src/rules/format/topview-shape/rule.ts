import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { TOPVIEW_GUIDES } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'topview-shape',
  effect: 'review',
  status: 'warn',
  applies: { placements: ['topview'] },
  checker: 'media-spec',
  options: { kinds: ['video'], roles: ['main'], look: 'ratio', ratios: ['9:16'], tolerance: 0.02, repair: 'reframe' },
  source: TOPVIEW_GUIDES,
  knownMistakes: ['Known second-hand only.'],
  says: {
    notAccepted: {
      title: 'TopView video is not 9:16',
      why: '{name} is {measured} pixels. TopView shows {required} only.',
      fix: 'Export the video in 9:16.',
    },
  },
})
