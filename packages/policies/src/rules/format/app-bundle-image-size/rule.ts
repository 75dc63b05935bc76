import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { APP_BUNDLE } from '../../../platforms/tiktok/sources.ts'
import { APP_BUNDLE_SIZES } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'app-bundle-image-size',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['app-bundle'] },
  checker: 'media-spec',
  options: { kinds: ['image'], roles: ['main'], look: 'at-least', sizes: APP_BUNDLE_SIZES },
  source: APP_BUNDLE,
  knownMistakes: ['The row is chosen by the nearest ratio.'],
  says: {
    notAccepted: {
      title: 'Picture has too few pixels for Global App Bundle',
      why: '{name} is {measured} pixels. This shape needs at least {required} pixels.',
      fix: 'Save the picture in a higher resolution.',
    },
  },
})
