import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { TOPVIEW_GUIDES } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'topview-size',
  effect: 'review',
  status: 'warn',
  applies: { placements: ['topview'] },
  checker: 'media-spec',
  options: { kinds: ['video'], roles: ['main'], look: 'at-least', sizes: [{ ratio: '9:16', width: 540, height: 960 }] },
  source: TOPVIEW_GUIDES,
  knownMistakes: ['Known second-hand only.'],
  says: {
    notAccepted: {
      title: 'TopView video has too few pixels',
      why: '{name} is {measured} pixels. TopView needs at least {required} pixels.',
      fix: 'Export the video in a higher resolution.',
    },
  },
})
