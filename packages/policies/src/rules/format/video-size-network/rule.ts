import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { NETWORK } from '../../../platforms/tiktok/sources.ts'
import { NETWORK_VIDEO } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-size-network',
  effect: 'advise',
  status: 'enforce',
  applies: { placements: ['network'] },
  checker: 'media-spec',
  options: { kinds: ['video'], roles: ['main'], look: 'at-least', sizes: NETWORK_VIDEO },
  source: NETWORK,
  knownMistakes: ['The page lists sizes and does not say that smaller videos are refused.'],
  says: {
    notAccepted: {
      title: 'Video has fewer pixels than Ad Network advises',
      why: '{name} is {measured} pixels. Ad Network expects {required} pixels for this shape.',
      fix: 'Export the video in a higher resolution.',
    },
  },
})
