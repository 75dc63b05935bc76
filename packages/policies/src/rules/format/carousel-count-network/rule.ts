import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { NETWORK } from '../../../platforms/tiktok/sources.ts'
import { CAROUSEL_COUNT_NETWORK } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'carousel-count-network',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['network'], formats: ['carousel'] },
  checker: 'media-spec',
  options: { kinds: ['image'], look: 'count', max: CAROUSEL_COUNT_NETWORK },
  source: NETWORK,
  knownMistakes: ['Cover and profile pictures are counted too.'],
  says: {
    notAccepted: {
      title: 'Too many carousel pictures for Ad Network',
      why: 'The carousel has {measured} pictures. Ad Network takes {required} at most.',
      fix: 'Leave out some pictures.',
    },
  },
})
