import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { TOPVIEW_GUIDES } from '../../../platforms/tiktok/sources.ts'
import { BITRATE } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'topview-bit-rate',
  effect: 'review',
  status: 'warn',
  applies: { placements: ['topview'] },
  checker: 'media-spec',
  options: {
    kinds: ['video'],
    roles: ['main'],
    look: 'range',
    fact: 'video.bitrate',
    min: BITRATE.topview,
    unit: 'kbps',
  },
  source: TOPVIEW_GUIDES,
  knownMistakes: ['Known second-hand only.', 'Sound is counted in.'],
  says: {
    notAccepted: {
      title: 'TopView video is compressed too much',
      why: '{name} has {measured} {unit}. TopView needs at least {required} {unit}.',
      fix: 'Export the video with a higher bit rate.',
    },
  },
})
