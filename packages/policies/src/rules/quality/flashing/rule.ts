import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { WCAG_FLASHES } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'flashing',
  effect: 'review',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['video'], fact: 'video.flashes', over: 3, unit: '' },
  source: WCAG_FLASHES,
  knownMistakes: ['Counts may be off by one. The area is measured as if the video filled a phone.'],
  says: {
    seen: {
      title: 'Video flashes too fast',
      why: '{name} flashes {measured} times in one second at {at}. More than {required} can cause seizures.',
      fix: 'Slow the flashing down, or make it smaller or weaker.',
    },
  },
})
