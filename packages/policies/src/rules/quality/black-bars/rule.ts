import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FAIL_REVIEW } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'black-bars',
  effect: 'limit',
  status: 'enforce',
  checker: 'media-content',
  options: {
    kinds: ['image', 'video'],
    roles: ['main', 'card'],
    fact: 'picture.barsShare',
    over: 0.2,
    unsure: 0.05,
    unit: '%',
    repair: 'crop',
  },
  source: { ...FAIL_REVIEW, kind: 'heuristic' },
  knownMistakes: [
    'Plain bars are tolerated where the content stays clear; from which share on they are not is our guess.',
    'A plain background can be taken for bars.',
  ],
  says: {
    seen: {
      title: 'Bars around the picture',
      why: 'Bars cover {measured} % of {name}. TikTok objects to ads partly covered by bars.',
      fix: 'Cut off the bars, or fill the whole frame.',
    },
  },
})
