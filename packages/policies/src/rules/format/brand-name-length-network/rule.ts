import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { IMAGE_SPECS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'brand-name-length-network',
  effect: 'reject',
  status: 'enforce',
  applies: { placements: ['network', 'app-bundle'], exceptIndustries: ['app'], flags: { spark: false } },
  checker: 'length',
  options: { field: 'displayName', max: 20, unit: 'weighted' },
  source: IMAGE_SPECS,
  knownMistakes: ['The feed allows 40 units, so one name for all placements is named here.'],
  says: {
    tooLong: {
      title: 'Brand name is too long for this placement',
      why: 'The name counts {n} units. This placement takes {max}.',
      fix: 'Use a shorter name here.',
    },
  },
})
