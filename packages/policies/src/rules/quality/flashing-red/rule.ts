import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { WCAG_FLASHES } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'flashing-red',
  effect: 'review',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['video'], fact: 'video.redFlashes', over: 3, unit: '' },
  source: WCAG_FLASHES,
  knownMistakes: ['Counts may be off by one.'],
  says: {
    seen: {
      title: 'Red flashes in the video',
      why: '{name} flashes red {measured} times in one second at {at}. More than {required} can cause seizures.',
      fix: 'Take out the red flashes, or slow them down.',
    },
  },
})
